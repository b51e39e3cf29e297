SELECT year, unit_id, unit_name, kind_name
FROM unit_overview
ORDER BY year DESC, kind_order, sort_order, unit_id
