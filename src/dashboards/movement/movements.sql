SELECT movement_id, name, launched_by, level, from_year, to_year, awards, exemplars
FROM movement_overview
WHERE year = $1
ORDER BY sort_order
