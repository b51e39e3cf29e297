SELECT unit_id, unit_name, recipient_name, award_name
FROM honour
WHERE year = $1 AND recipient_name IS NOT NULL
ORDER BY unit_order, unit_id, honour_order, recipient_name, award_name
