SELECT award_code, decision_number, decision_on, authority, period, movement_name, listed
FROM honour_decision
WHERE year = $1
ORDER BY honour_order, decision_on, decision_number, authority, period, movement_id
