SELECT award_code, award_name, family, collectives, households, individuals, total, previous_total, change
FROM award_total
WHERE year = $1
ORDER BY family DESC, honour_order
