SELECT year, movement_id, name, launched_by
FROM movement_overview
ORDER BY year DESC, sort_order, movement_id
