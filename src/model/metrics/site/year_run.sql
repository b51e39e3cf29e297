-- title: Số năm liền có số liệu
-- Số năm liền nhau có số liệu, tính đến hết mỗi năm: quy tắc cần nhiều năm chỉ xét khi đủ năm.
-- column year: năm
-- column years: số năm liền nhau có số liệu, kể cả năm ấy
WITH placed AS (
  SELECT year, year - row_number() OVER (ORDER BY year) AS run
  FROM site_year
)
SELECT
  year,
  row_number() OVER (PARTITION BY run ORDER BY year)::INTEGER AS years
FROM placed
