SELECT
  exemplar_id, name, kind, stage, unit_id, unit_name, field, movement_name, fostered_by, criteria, due_on, is_overdue,
  consent, consent_to_story, consent_to_picture, consent_on, is_published, source_file, source_line
FROM exemplar_line
WHERE year = $1
ORDER BY unit_order, sort_order
