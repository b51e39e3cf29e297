SELECT award_code, award_name, family, level, collectives, households, individuals, total, previous_total
FROM award_total
WHERE year = $1
ORDER BY honour_order
