SELECT task_id, unit_name, quarter, status, is_late, is_latest, done_on, evidence, source_file, source_line
FROM progress_line
WHERE year = $1
ORDER BY unit_order, quarter
