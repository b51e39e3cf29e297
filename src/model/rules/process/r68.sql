-- R68 · Từ quý III, mỗi đơn vị đã có điển hình tiên tiến
-- severity: warning | basis: Kế hoạch năm của Ủy ban nhân dân: mỗi đơn vị, địa phương đều xây dựng được điển hình tiên tiến | valid: .. | verified: yes
-- parameter: min_exemplars (số điển hình ít nhất của mỗi đơn vị trong năm)
-- Trước ngày 01/7 của năm thì chưa xét; đơn vị đã thôi hoạt động trước ngày ấy cũng không xét.
WITH counted AS (
  SELECT year, unit_id, count(*) AS exemplars FROM exemplar GROUP BY year, unit_id
)
SELECT
  b.year,
  make_date(b.year, 12, 31) AS judged_on,
  b.unit_id AS subject_id,
  NULL AS detail,
  format(
    '{} {} điển hình tiên tiến trong năm; cần ít nhất {}.',
    u.name,
    coalesce('mới có ' || c.exemplars, 'chưa có'),
    p.value::INTEGER
  ) AS message,
  p.verified,
  m.source_file,
  m.source_line,
  m.source_line::VARCHAR AS source_lines
FROM unit_bloc AS b
JOIN organisation AS o ON o.as_of >= make_date(b.year, 7, 1)
JOIN unit AS u ON u.id = b.unit_id AND coalesce(u.valid_to >= make_date(b.year, 7, 1), true)
JOIN bloc_member AS m ON m.year = b.year AND m.bloc_id = b.bloc_id AND m.unit_id = b.unit_id
JOIN rule_parameter AS p
  ON p.rule = 'R68' AND p.name = 'min_exemplars'
  AND b.year BETWEEN coalesce(p.from_year, 0) AND coalesce(p.to_year, 9999)
LEFT JOIN counted AS c ON c.year = b.year AND c.unit_id = b.unit_id
WHERE coalesce(c.exemplars, 0) < p.value
