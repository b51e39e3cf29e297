-- title: Kỳ tính kế hoạch
-- Các kỳ của năm mà kế hoạch được tính: quý, 6 tháng, 9 tháng tính đến ngày cuối kỳ; cả năm tính đến ngày chốt số liệu.
-- excluded: năm học, vì kế hoạch theo năm dương lịch.
-- column year: năm
-- column period: kỳ (q1, q2, q3, q4, h1, m9, year)
-- column from_quarter: quý đầu
-- column to_quarter: quý cuối
-- column ends_on: ngày cuối kỳ; trống là ngày chốt số liệu
SELECT
  r.year,
  r.period,
  coalesce(r.from_quarter, 1)::INTEGER AS from_quarter,
  coalesce(r.to_quarter, 4)::INTEGER AS to_quarter,
  p.ends_on
FROM report_period AS r
LEFT JOIN period AS p ON p.year = r.year AND p.quarter = r.to_quarter
WHERE r.school_year IS NULL
ORDER BY r.year, r.sort_order
