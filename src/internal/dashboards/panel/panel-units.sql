SELECT unit_id, unit_name
FROM quarter_progress
WHERE year = $1
ORDER BY sort_order, unit_id
