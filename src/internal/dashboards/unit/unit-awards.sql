SELECT year, part, collectives, households, individuals, total, change
FROM period_total
WHERE period = 'year' AND division = 'unit'
ORDER BY year DESC, part
