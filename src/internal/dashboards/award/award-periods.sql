SELECT year, period, total
FROM period_total
WHERE division = 'all'
ORDER BY year, period_order
