-- R74 · Đăng ký, kết quả của năm phải thuộc đơn vị còn hoạt động trong năm ấy
-- severity: error | basis: danh mục đơn vị theo thời gian | valid: .. | verified: yes
WITH told AS (
  SELECT year, unit_id, recipient_name, 'có kết quả khen thưởng' AS fact, source_file, source_line FROM award
  UNION ALL
  SELECT year, unit_id, recipient_name, 'đăng ký thi đua', source_file, source_line FROM registration
)
SELECT
  t.year,
  make_date(t.year, 12, 31) AS judged_on,
  t.unit_id AS subject_id,
  t.recipient_name AS detail,
  format(
    '{} {} năm {} ở {}, nhưng đơn vị này {}.',
    t.recipient_name,
    t.fact,
    t.year,
    u.name,
    if(
      u.valid_to < make_date(t.year, 1, 1),
      'đã thôi hoạt động từ sau ngày ' || strftime(u.valid_to, '%d/%m/%Y'),
      'chỉ hoạt động từ ngày ' || strftime(u.valid_from, '%d/%m/%Y')
    )
  ) AS message,
  true AS verified,
  t.source_file,
  t.source_line,
  t.source_line::VARCHAR AS source_lines
FROM told AS t
JOIN unit AS u
  ON u.id = t.unit_id
  AND (u.valid_to < make_date(t.year, 1, 1) OR u.valid_from > make_date(t.year, 12, 31))
