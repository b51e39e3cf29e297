SELECT
  award_code, award_name, unit_id, unit_name, recipient_kind, recipient_name, position, period, movement_name,
  achievement, decision_number, decision_on, authority
FROM honour
WHERE year = $1
ORDER BY honour_order, decision_on, decision_number, unit_order, sort_order
