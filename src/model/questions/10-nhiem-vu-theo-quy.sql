-- Kế hoạch mỗi năm có bao nhiêu nhiệm vụ ở từng quý?
SELECT
  year,
  quarter,
  count(*) AS tasks,
  count(*) FILTER (WHERE led_from_above) AS led_from_above
FROM nhiem_vu
GROUP BY year, quarter
ORDER BY year, quarter
