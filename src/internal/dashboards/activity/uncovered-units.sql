SELECT bloc_id, bloc_name, unit_id, unit_name
FROM unit_coverage
WHERE year = $1 AND NOT has_exemplar
ORDER BY bloc_id, sort_order
