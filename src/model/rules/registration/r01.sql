-- R01 · Danh hiệu thi đua hằng năm chỉ xét cho tập thể, cá nhân đã đăng ký thi đua
-- severity: error | basis: Luật Thi đua, khen thưởng 2003 Điều 10 khoản 1 điểm b | valid: ..2023-12-31 | verified: yes
-- severity: info | basis: Luật Thi đua, khen thưởng 2022 Điều 7: đăng ký không còn là căn cứ | valid: 2024-01-01.. | verified: yes
WITH registrant AS (
  SELECT DISTINCT year, unit_id, recipient_kind, lower(recipient_name) AS name_key
  FROM registration
)
SELECT
  a.year,
  make_date(a.year, 12, 31) AS judged_on,
  a.unit_id AS subject_id,
  a.recipient_name AS detail,
  format('{} được tặng {} nhưng không đăng ký thi đua năm {}.', a.recipient_name, t.name, a.year) AS message,
  true AS verified,
  a.source_file,
  a.source_line,
  a.source_line::VARCHAR AS source_lines
FROM award_in_force AS a
JOIN award_type AS t ON t.code = a.award_code AND t.family = 'title' AND t.is_annual
LEFT JOIN registrant AS g
  ON g.year = a.year AND g.unit_id = a.unit_id AND g.recipient_kind = a.recipient_kind
  AND g.name_key = lower(a.recipient_name)
WHERE a.recipient_kind <> 'household' AND g.name_key IS NULL
