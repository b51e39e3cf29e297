SELECT title, author_name, unit_id, unit_name, scope, field, decision_number, decision_on, source_file, source_line
FROM initiative_line
WHERE year = $1
ORDER BY unit_order, source_line
