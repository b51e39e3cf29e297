SELECT
  unit_id, quarter, stage, step, criterion_code, criterion_name, kind, max_points, points, note, source_file, source_line
FROM score_line
WHERE year = $1 AND bloc_id = $2
ORDER BY unit_id, quarter, sort_order, criterion_code, step
