SELECT decision_order, unit_name, recipient_kind, recipient_name, position, award_name, is_revoked, source_file, source_line
FROM decision_award
WHERE year = $1
ORDER BY decision_order, source_file, source_line
