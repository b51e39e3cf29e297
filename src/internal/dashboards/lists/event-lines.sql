SELECT kind, held_on, held_until, title, bloc_name, unit_name, place, quantity, source_file, source_line
FROM event_line
WHERE year = $1
ORDER BY held_on, source_line
