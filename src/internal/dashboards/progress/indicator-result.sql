SELECT indicator_name, measure, units, units_planned, reported, met_planned
FROM bloc_progress
WHERE year = $1 AND quarter = $2 AND coalesce(bloc_id, '') = $3 AND indicator_code = $4
