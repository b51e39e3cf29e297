SELECT
  quarter, bloc_id, bloc_name, indicator_name, measure, units, units_planned, reported, met_planned, planned, actual,
  share
FROM bloc_progress
WHERE year = $1 AND indicator_code = $2
ORDER BY sort_order, bloc_id, quarter
