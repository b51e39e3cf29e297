-- R05 · Mỗi thành viên của khối gửi đăng ký thi đua cho khối trưởng, làm căn cứ chấm điểm cuối năm
-- severity: info | basis: Kế hoạch năm của Ủy ban nhân dân, nhiệm vụ triển khai đăng ký thi đua; cách làm: hướng dẫn chấm điểm khối của huyện Trà Ôn, 05/5/2022 | valid: .. | verified: yes
-- parameter: last_month của R04
-- excluded: thành viên của khối thuộc ngành, đăng ký theo ngành; năm chưa hết hạn đăng ký.
WITH registrant AS (
  SELECT DISTINCT year, unit_id
  FROM registration
)
SELECT
  m.year,
  make_date(m.year, 12, 31) AS judged_on,
  m.unit_id AS subject_id,
  NULL AS detail,
  format('{} thuộc {} chưa có đăng ký thi đua nào của năm {}.', u.name, m.bloc_name, m.year) AS message,
  p.verified,
  m.source_file,
  m.source_line,
  m.source_line::VARCHAR AS source_lines
FROM bloc_member AS m
JOIN bloc AS b ON b.year = m.year AND b.bloc_id = m.bloc_id AND b.system = 'council'
JOIN unit AS u ON u.id = m.unit_id
JOIN rule_parameter AS p
  ON p.rule = 'R04' AND p.name = 'last_month'
  AND m.year BETWEEN coalesce(p.from_year, 0) AND coalesce(p.to_year, 9999)
LEFT JOIN registrant AS g ON g.year = m.year AND g.unit_id = m.unit_id
WHERE g.unit_id IS NULL AND last_day(make_date(m.year, p.value::INTEGER, 1)) < (SELECT as_of FROM organisation)
