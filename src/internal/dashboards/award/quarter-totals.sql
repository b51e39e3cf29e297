SELECT period, total, previous_total
FROM period_total
WHERE year = $1 AND division = 'all' AND period IN ('q1', 'q2', 'q3', 'q4')
ORDER BY period
