SELECT year, rule, title, severity, subject_id, detail, message, source_file, source_lines
FROM finding_line
WHERE subject_kind = 'unit'
ORDER BY year DESC, rule, detail, message
