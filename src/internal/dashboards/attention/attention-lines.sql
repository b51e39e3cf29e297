SELECT
  matter, bloc_id, bloc_name, unit_id, subject_name, reference, detail, note, source_file, source_lines
FROM attention_line
WHERE year = $1
ORDER BY bloc_order NULLS LAST, line_order, unit_order, reference, detail, source_file, source_lines
