SELECT award_name, unit_id, unit_name, recipient_kind, recipient_name
FROM honour
WHERE year = $1 AND recipient_name IS NOT NULL
ORDER BY honour_order, unit_order, sort_order
LIMIT 8
