SELECT
  division, part, part_name, line_group, unit_name, recipient_kind, recipient_name, position, school_year, award_name, movement_name, authority,
  decision_number, decision_on, source_file, source_line
FROM award_part_line
WHERE year = $1 AND period = $2
ORDER BY honour_order, source_file, source_line
