SELECT
  year, award_name, unit_name, recipient_kind, recipient_name, position, period, achievement, decision_number,
  decision_on, authority
FROM honour
WHERE unit_id = $1
ORDER BY year DESC, honour_order, decision_on, decision_number, sort_order
