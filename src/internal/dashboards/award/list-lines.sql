SELECT
  line_group, bloc_id, bloc_name, unit_id, unit_name, recipient_kind, recipient_name, position, school_year, award_code,
  award_name, family, level, commendation_type, raised, movement_id, movement_name, authority, decision_number, decision_on,
  source_file, source_line
FROM award_list_line
WHERE year = $1 AND period = $2
ORDER BY honour_order, source_file, source_line
