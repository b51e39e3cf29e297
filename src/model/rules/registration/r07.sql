-- R07 · Người chuyển công tác được xét ở đơn vị mới, không tính danh hiệu hai lần
-- severity: info | basis: NĐ 91/2017/NĐ-CP | valid: ..2023-12-31 | verified: no
-- severity: info | basis: TT 01/2024/TT-UBDT về người chuyển công tác: đơn vị mới xét | valid: 2024-01-01.. | verified: yes
-- excluded: người cùng tên mà khác chức vụ, hoặc không ghi chức vụ: không đủ để coi là một người.
WITH twice AS (
  SELECT
    a.year,
    t.award_class,
    lower(a.recipient_name) AS name_key,
    lower(a.position) AS position_key
  FROM award AS a
  JOIN award_type AS t ON t.code = a.award_code AND t.family = 'title' AND t.is_annual
  WHERE a.status = 'awarded' AND a.recipient_kind = 'individual' AND a.position IS NOT NULL
  GROUP BY ALL
  HAVING min(a.unit_id) <> max(a.unit_id)
)
SELECT
  a.year,
  make_date(a.year, 12, 31) AS judged_on,
  arg_max(a.unit_id, a.source_line) AS subject_id,
  any_value(a.recipient_name) AS detail,
  format(
    '{} ({}) có {} ở {} đơn vị: {}; nếu là một người thì chỉ tính ở đơn vị mới.',
    any_value(a.recipient_name),
    any_value(a.position),
    any_value(t.name),
    count(DISTINCT a.unit_id),
    string_agg(DISTINCT u.name, ', ' ORDER BY u.name)
  ) AS message,
  true AS verified,
  any_value(a.source_file) AS source_file,
  NULL::INTEGER AS source_line,
  string_agg(a.source_line::VARCHAR, ', ' ORDER BY a.source_line) AS source_lines
FROM twice AS w
JOIN award AS a
  ON a.year = w.year AND lower(a.recipient_name) = w.name_key AND lower(a.position) = w.position_key
  AND a.status = 'awarded' AND a.recipient_kind = 'individual'
JOIN award_type AS t
  ON t.code = a.award_code AND t.award_class = w.award_class AND t.family = 'title' AND t.is_annual
JOIN unit AS u ON u.id = a.unit_id
GROUP BY a.year, w.award_class, w.name_key, w.position_key
