SELECT
  quarter, bloc_id, unit_id, unit_name, planned, actual, share, cumulated_planned, cumulated_actual, cumulated_share,
  source_file, source_line
FROM quarter_progress
WHERE year = $1 AND indicator_code = $2
ORDER BY sort_order, unit_id, quarter
