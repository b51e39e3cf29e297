SELECT award_code, award_name, units, collectives, households, individuals, registered, previous_registered, change
FROM title_registration
WHERE year = $1
ORDER BY honour_order
