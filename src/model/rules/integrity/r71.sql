-- R71 · Tập thể, hộ gia đình và cá nhân cộng lại bằng số kết quả của năm
-- severity: error | basis: yêu cầu chính xác của số liệu báo cáo | valid: .. | verified: yes
-- Tổng lệch khi có dòng kết quả không ghi đối tượng.
WITH counted AS (
  SELECT year, count(*) AS awards FROM award_in_force GROUP BY year
)
SELECT
  c.year,
  make_date(c.year, 12, 31) AS judged_on,
  (SELECT name FROM organisation) AS subject_id,
  NULL AS detail,
  format(
    'Năm {} có {} kết quả khen thưởng, nhưng {} tập thể, {} hộ gia đình và {} cá nhân cộng lại được {}.',
    c.year,
    c.awards,
    p.collectives,
    p.households,
    p.individuals,
    p.total
  ) AS message,
  true AS verified,
  NULL::VARCHAR AS source_file,
  NULL::INTEGER AS source_line,
  NULL::VARCHAR AS source_lines
FROM counted AS c
JOIN period_part AS p ON p.year = c.year AND p.period = 'year' AND p.division = 'all'
WHERE c.awards <> p.collectives + p.households + p.individuals
