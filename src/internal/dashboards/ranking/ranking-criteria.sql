SELECT unit_id, unit_name, criterion_code, criterion_name, group_name, kind, max_points, points, sort_order
FROM criterion_score
WHERE year = $1 AND bloc_id = $2
ORDER BY sort_order
