-- title: Văn bản là căn cứ của việc nào
-- Những văn bản, nhiệm vụ, quy tắc kiểm tra, quyết định khen thưởng dựa vào mỗi văn bản: văn bản, nhiệm vụ theo tệp văn
-- bản; quy tắc có căn cứ nêu số của văn bản; quyết định khen thưởng mang đúng số và ngày của văn bản.
-- excluded: quy tắc có căn cứ chỉ nêu tên luật, không nêu số.
-- column document_id: mã văn bản
-- column kind: loại việc dựa vào (document văn bản, task nhiệm vụ, rule quy tắc, decision quyết định khen thưởng)
-- column year?: năm của nhiệm vụ, quyết định
-- column code: mã văn bản, mã nhiệm vụ, mã quy tắc, thứ tự quyết định
-- column name: tên gọi
-- column amount?: số dòng của quyết định
WITH named AS (
  SELECT year, id, number, issued, unnest(basis_of) AS based_id FROM document
),
tasked AS (
  SELECT year, id, unnest(task_ids) AS task_id FROM document
),
numbered AS (
  SELECT DISTINCT id, number, issued, '(^|[^0-9])' || regexp_escape(number) || '($|[^\w-])' AS pattern
  FROM document
  WHERE number IS NOT NULL
)
SELECT DISTINCT
  n.id AS document_id,
  'document' AS kind,
  NULL::INTEGER AS year,
  n.based_id AS code,
  concat_ws(' ', d.kind, d.number) AS name,
  NULL::INTEGER AS amount
FROM named AS n
JOIN document_line AS d ON d.document_id = n.based_id
UNION ALL
SELECT t.id, 'task', t.year::INTEGER, t.task_id, p.content, NULL
FROM tasked AS t
JOIN plan_task AS p ON p.year = t.year AND p.task_id = t.task_id
UNION ALL
SELECT DISTINCT n.id, 'rule', NULL::INTEGER, r.rule, r.title, NULL::INTEGER
FROM numbered AS n
JOIN rule_regime AS r ON regexp_matches(r.basis, n.pattern)
UNION ALL
SELECT DISTINCT n.id, 'decision', d.year::INTEGER, d.sort_order::VARCHAR, d.decision_number, d.recipients
FROM numbered AS n
JOIN decision_line AS d ON d.decision_number = n.number AND d.decision_on = n.issued
