SELECT year, unit_id, bloc_id, bloc_name, awards, exemplars
FROM unit_overview
ORDER BY year DESC, sort_order
