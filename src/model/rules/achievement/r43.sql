-- R43 · Khen thưởng theo chuyên đề không được tính khi xét khen thưởng công trạng cấp Nhà nước
-- severity: info | basis: NĐ 91/2017/NĐ-CP Điều 3 | valid: ..2023-12-31 | verified: yes
-- severity: info | basis: chưa đối chiếu với văn bản hướng dẫn Luật Thi đua, khen thưởng 2022 | valid: 2024-01-01..2025-06-30 | verified: no
-- severity: info | basis: NĐ 152/2025/NĐ-CP: cả khen thưởng đột xuất cũng không được tính | valid: 2025-07-01.. | verified: yes
-- Chỉ để biết: bằng khen của những năm không có dữ liệu thì phần mềm không thấy.
WITH known AS (
  SELECT
    a.*,
    lower(a.recipient_name) AS name_key,
    coalesce(n.person, 0) AS person,
    coalesce(a.decision_on, make_date(a.year, 12, 31)) AS judged_on,
    t.name AS award_name,
    t.level = 'state' AS is_state,
    t.award_class
  FROM award AS a
  JOIN award_type AS t
    ON t.code = a.award_code AND t.family = 'form' AND (t.level = 'state' OR t.award_class = 'provinceCertificate')
  LEFT JOIN namesake AS n ON n.source_file = a.source_file AND n.source_line = a.source_line
  WHERE a.status = 'proposed' OR (a.status = 'awarded' AND a.decision_number IS NOT NULL AND a.decision_on IS NOT NULL)
)
SELECT
  s.year,
  s.judged_on,
  s.unit_id AS subject_id,
  s.recipient_name AS detail,
  format(
    '{} được {} {} theo công trạng, nhưng bằng khen cấp bộ, tỉnh đã ghi ({}) đều là khen chuyên đề, đột xuất, không được tính.',
    s.recipient_name,
    if(s.status = 'awarded', 'tặng', 'đề nghị tặng'),
    s.award_name,
    count(*)
  ) AS message,
  true AS verified,
  s.source_file,
  s.source_line,
  s.source_line::VARCHAR AS source_lines
FROM known AS s
JOIN known AS c
  ON c.unit_id = s.unit_id AND c.recipient_kind = s.recipient_kind AND c.name_key = s.name_key AND c.person = s.person
WHERE
  s.is_state AND s.commendation_type = 'merit'
  AND c.award_class = 'provinceCertificate' AND c.status = 'awarded' AND c.decision_on <= s.judged_on
GROUP BY s.year, s.judged_on, s.unit_id, s.recipient_name, s.award_name, s.status, s.source_file, s.source_line
HAVING bool_and(
  c.commendation_type = 'thematic' OR (c.commendation_type = 'sudden' AND s.judged_on >= DATE '2025-07-01')
)
