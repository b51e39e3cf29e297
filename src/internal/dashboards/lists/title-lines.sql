SELECT
  bloc_id, unit_id, unit_name, recipient_kind, recipient_name, position, award_code, award_name, period, status, is_registered,
  decision_number, decision_on, source_file, source_line
FROM title_line
WHERE year = $1
ORDER BY honour_order, source_file, source_line
