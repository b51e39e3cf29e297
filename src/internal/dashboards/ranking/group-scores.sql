SELECT unit_id, group_code, group_name, kind, max_points, points, sort_order
FROM group_score
WHERE year = $1 AND bloc_id = $2
ORDER BY sort_order, group_code
