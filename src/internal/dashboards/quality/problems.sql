SELECT file, severity, code, title, column_header, lines, first_lines, more_lines, sample_value, message, suggestion,
  is_example
FROM data_problem
ORDER BY file, severity, lines DESC, title, column_header NULLS FIRST, first_lines, message
