SELECT indicator_code, indicator_name, quarter, units, units_planned, reported, met_planned
FROM bloc_progress
WHERE year = $1 AND bloc_id IS NULL
ORDER BY quarter, indicator_code
