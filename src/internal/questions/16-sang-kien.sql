-- Đơn vị nào có nhiều sáng kiến được công nhận nhất?
SELECT year, unit_name, count(*) AS initiatives
FROM initiative_line
GROUP BY year, unit_name
ORDER BY year DESC, initiatives DESC, unit_name
LIMIT 20
