SELECT
  year, kind, held_on, held_until, month, quarter, title, bloc_id, bloc_name, unit_name, exemplar_id, exemplar_name, place, quantity, settled,
  note, source_file, source_line
FROM event_line
WHERE year = $1
ORDER BY held_on, source_line
