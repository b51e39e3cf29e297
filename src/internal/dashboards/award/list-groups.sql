SELECT division, part, line_group, is_counted, lines
FROM award_part_group
WHERE year = $1 AND period = $2
ORDER BY sort_order
