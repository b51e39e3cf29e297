-- Tỷ lệ người lao động trực tiếp, tập thể nhỏ được khen qua các năm ra sao?
SELECT
  year,
  round(100 * direct_worker_share, 1) AS direct_worker_percent,
  round(100 * small_collective_share, 1) AS small_collective_percent
FROM ty_le_khen_thuong
ORDER BY year
