SELECT
  year, unit_id, exemplar_id, name, kind, stage, field, movement_name, consent, is_published, source_file, source_line
FROM exemplar_line
ORDER BY year DESC, sort_order
