-- Mỗi năm có bao nhiêu lượt khen cho tập thể, hộ gia đình, cá nhân?
SELECT
  year,
  sum(collectives) AS collectives,
  sum(households) AS households,
  sum(individuals) AS individuals,
  sum(total) AS total
FROM tong_so_khen_thuong
GROUP BY year
ORDER BY year
