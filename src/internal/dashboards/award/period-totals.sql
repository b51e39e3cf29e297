SELECT division, part, part_name, collectives, households, individuals, total, previous_total, change
FROM period_total
WHERE year = $1 AND period = $2
ORDER BY division, sort_order, total DESC, part
