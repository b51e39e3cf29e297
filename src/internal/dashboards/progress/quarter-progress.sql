SELECT unit_id, unit_name, indicator_name, measure, planned, actual, share, sort_order
FROM quarter_progress
WHERE year = $1 AND quarter = $2 AND ($3 = '' OR bloc_id = $3) AND indicator_code = $4
ORDER BY sort_order, unit_id
