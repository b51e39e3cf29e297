SELECT
  recipient_kind, group_number, group_size, decision_number, decision_on, authority, recipient_name, honorific, gender,
  is_minor, is_questioned, position, unit_name
FROM call_up
WHERE year = $1 AND award_code = $2
ORDER BY group_number, place
