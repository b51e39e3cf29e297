SELECT
  year,
  award_code,
  decision_number,
  decision_on,
  authority,
  period,
  movement_id,
  movement_name,
  listed,
  honour_order
FROM honour_decision
