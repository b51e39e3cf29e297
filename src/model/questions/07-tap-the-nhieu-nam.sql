-- Tập thể nào có tên trong bảng vàng nhiều năm nhất?
SELECT
  recipient_name,
  unit_name,
  count(DISTINCT year) AS years,
  count(*) AS awards
FROM bang_vang
WHERE recipient_kind = 'collective'
GROUP BY recipient_name, unit_name
ORDER BY years DESC, awards DESC, unit_name, recipient_name
LIMIT 20
