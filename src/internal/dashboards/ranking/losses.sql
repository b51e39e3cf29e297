SELECT
  criterion_code, criterion_name, group_name, kind, max_points, best_points, median_points, mean_lost, most_lost, loss_order
FROM criterion_loss
WHERE year = $1 AND bloc_id = $2
ORDER BY loss_order
