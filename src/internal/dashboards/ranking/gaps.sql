SELECT
  unit_id, unit_name, criterion_code, criterion_name, group_name, kind, max_points, points, best_points, median_points,
  lost_to_best, lost_to_median, gap_order, sort_order
FROM criterion_gap
WHERE year = $1 AND bloc_id = $2
ORDER BY unit_id, gap_order
