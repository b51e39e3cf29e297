SELECT movement_id, name, launched_by, from_year, to_year, mid_reviewed_on, awards
FROM movement_overview
WHERE year = $1
ORDER BY sort_order
