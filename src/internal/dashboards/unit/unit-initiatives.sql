SELECT year, unit_id, title, author_name, scope, field, decision_number, decision_on, source_file, source_line
FROM initiative_line
ORDER BY year DESC, source_line
