SELECT
  year, award_code, award_name, unit_id, unit_name, recipient_kind, recipient_name, position, period, movement_name,
  achievement, decision_number, decision_on, authority
FROM honour
WHERE year = $1 AND award_code = $2
ORDER BY decision_on, decision_number, authority, period, movement_id, unit_order, sort_order
LIMIT $3 OFFSET $4
