SELECT
  rule, title, severity, basis, is_verified, subject_id, subject_name, subject_kind, detail, message, source_file,
  source_lines, is_explained, note, explained_by, explained_on
FROM finding_line
WHERE year = $1
ORDER BY rule, subject_name, detail, source_lines
