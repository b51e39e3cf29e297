SELECT year, bloc_name, awards, exemplars
FROM unit_overview
WHERE unit_id = $1
ORDER BY year DESC
