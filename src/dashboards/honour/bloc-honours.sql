SELECT
  year, award_code, award_name, unit_id, unit_name, recipient_kind, recipient_name, position, period, movement_name,
  achievement, decision_number, decision_on, authority
FROM honour
WHERE year = $1 AND coalesce(bloc_id, 'none') = $2
ORDER BY unit_order, unit_id, honour_order, decision_on, decision_number, sort_order
LIMIT $3 OFFSET $4
