-- title: Kỳ báo cáo
-- Các kỳ báo cáo của những năm có dữ liệu. Quý, 6 tháng, 9 tháng tính theo ngày quyết định; cả năm là năm của tệp;
-- năm học tính theo kỳ ghi ở dòng kết quả.
-- column year: năm; với năm học là năm kết thúc
-- column period: mã kỳ (q1, q2, q3, q4, h1 sáu tháng đầu năm, m9 chín tháng, year cả năm, schoolYear năm học)
-- column from_quarter: quý đầu, với kỳ tính theo quý
-- column to_quarter: quý cuối, với kỳ tính theo quý
-- column school_year: năm học
-- column sort_order: thứ tự
SELECT
  y.year,
  p.period,
  p.from_quarter::INTEGER AS from_quarter,
  p.to_quarter::INTEGER AS to_quarter,
  CASE WHEN p.period = 'schoolYear' THEN format('{}-{}', y.year - 1, y.year) END AS school_year,
  p.sort_order::INTEGER AS sort_order
FROM data_year AS y
CROSS JOIN (
  VALUES
    ('q1', 1, 1, 1),
    ('q2', 2, 2, 2),
    ('h1', 1, 2, 3),
    ('q3', 3, 3, 4),
    ('m9', 1, 3, 5),
    ('q4', 4, 4, 6),
    ('year', NULL, NULL, 7),
    ('schoolYear', NULL, NULL, 8)
) AS p(period, from_quarter, to_quarter, sort_order)
ORDER BY y.year, p.sort_order
