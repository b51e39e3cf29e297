SELECT line_group, lines
FROM award_part_group
WHERE year = $1 AND period = $2 AND division = 'all'
ORDER BY sort_order
