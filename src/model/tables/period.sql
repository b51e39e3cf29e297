-- title: Các quý
-- Các quý của những năm có dữ liệu.
-- column year: năm
-- column quarter: quý, từ 1 đến 4
-- column starts_on: ngày đầu quý
-- column ends_on: ngày cuối quý
-- column is_over: quý đã kết thúc vào ngày chốt số liệu
SELECT
  y.year,
  q.quarter,
  make_date(y.year, q.quarter * 3 - 2, 1) AS starts_on,
  last_day(make_date(y.year, q.quarter * 3, 1)) AS ends_on,
  last_day(make_date(y.year, q.quarter * 3, 1)) < (SELECT as_of FROM organisation) AS is_over
FROM data_year AS y
CROSS JOIN (SELECT unnest([1, 2, 3, 4])::INTEGER AS quarter) AS q
ORDER BY y.year, q.quarter
