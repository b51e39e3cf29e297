SELECT
  unit_id, unit_name, planned, actual, share, cumulated_planned, cumulated_actual, cumulated_share, source_file,
  source_line
FROM quarter_progress
WHERE year = $1 AND quarter = $2 AND ($3 = '' OR bloc_id = $3) AND indicator_code = $4
ORDER BY sort_order, unit_id
