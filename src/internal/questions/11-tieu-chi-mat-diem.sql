-- Tiêu chí nào làm các đơn vị mất nhiều điểm nhất so với đơn vị tốt nhất trong khối?
SELECT
  year,
  criterion_name,
  count(*) FILTER (WHERE lost_to_best > 0) AS units,
  round(sum(lost_to_best), 2) AS lost_points
FROM criterion_gap
WHERE lost_to_best > 0
GROUP BY year, criterion_code, criterion_name
ORDER BY year DESC, lost_points DESC, criterion_name
LIMIT 20
