-- title: Quý có chỉ tiêu
-- Những quý có chỉ tiêu được theo dõi.
-- excluded: chỉ tiêu chưa có số liệu thực hiện.
-- column year: năm
-- column quarter: quý
-- column reported: số chỉ tiêu đã có số liệu thực hiện
SELECT
  year,
  quarter::INTEGER AS quarter,
  count(actual)::INTEGER AS reported
FROM indicator
GROUP BY year, quarter
