SELECT scope, initiatives, units, previous_initiatives, change
FROM initiative_total
WHERE year = $1
ORDER BY initiatives DESC, scope
