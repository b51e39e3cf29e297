SELECT
  bloc_id, unit_id, unit_name, recipient_kind, recipient_name, position, award_code, award_name, period, registered_on, is_late,
  result, source_file, source_line
FROM registration_line
WHERE year = $1
ORDER BY honour_order, source_file, source_line
