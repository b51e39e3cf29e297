-- R60 · Hội đồng chỉ thẩm định tiêu chí đã có điểm tự chấm và điểm khối chấm
-- severity: warning | basis: trình tự tự chấm, khối chấm, thẩm định theo quy chế cụm, khối; đối chiếu với quy chế của địa phương (ví dụ QĐ 24/2011/QĐ-UBND Ninh Thuận) | valid: .. | verified: no
-- Chỉ xét điểm chuẩn: điểm thưởng, điểm trừ, khống chế có thể do Hội đồng nêu ra.
WITH step AS (
  SELECT
    year,
    bloc_id,
    unit_id,
    criterion_code,
    max(source_file) FILTER (stage = 'council') AS source_file,
    max(source_line) FILTER (stage = 'council') AS source_line
  FROM score
  GROUP BY year, quarter, bloc_id, unit_id, criterion_code
  HAVING bool_or(stage = 'council') AND NOT (bool_or(stage = 'self') AND bool_or(stage = 'bloc'))
)
SELECT
  s.year,
  make_date(s.year, 12, 31) AS judged_on,
  s.unit_id AS subject_id,
  NULL AS detail,
  format(
    '{} có điểm Hội đồng thẩm định ở {} tiêu chí chưa đủ điểm tự chấm và điểm khối chấm: {}.',
    any_value(u.name),
    count(DISTINCT s.criterion_code),
    string_agg(DISTINCT s.criterion_code, ', ' ORDER BY s.criterion_code)
  ) AS message,
  true AS verified,
  any_value(s.source_file) AS source_file,
  NULL::INTEGER AS source_line,
  string_agg(s.source_line::VARCHAR, ', ' ORDER BY s.source_line) AS source_lines
FROM step AS s
JOIN criterion AS c ON c.year = s.year AND c.code = s.criterion_code AND c.kind = 'core'
JOIN unit AS u ON u.id = s.unit_id
GROUP BY s.year, s.bloc_id, s.unit_id
