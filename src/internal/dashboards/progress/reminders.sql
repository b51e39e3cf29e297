SELECT unit_id, unit_name, tasks
FROM late_unit
WHERE year = $1
ORDER BY tasks DESC, sort_order
