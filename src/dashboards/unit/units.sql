SELECT unit_id, unit_name, kind_name, bloc_name, awards, exemplars
FROM unit_overview
WHERE year = $1
ORDER BY kind_order, sort_order
