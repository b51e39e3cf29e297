SELECT
  year, quarter, unit_id, indicator_code, indicator_name, measure, planned, actual, share, cumulated_planned,
  cumulated_actual, cumulated_share, source_file, source_line
FROM quarter_progress
WHERE year = $1
ORDER BY quarter DESC, indicator_code
