-- Những quý có chỉ tiêu được theo dõi.
-- column year: năm
-- column quarter: quý
-- column reported: số chỉ tiêu đã có số liệu thực hiện
SELECT
  year,
  quarter::INTEGER AS quarter,
  count(actual)::INTEGER AS reported
FROM indicator
GROUP BY year, quarter
