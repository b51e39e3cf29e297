SELECT period, division, part, total
FROM period_total
WHERE year = $1
ORDER BY period_order
