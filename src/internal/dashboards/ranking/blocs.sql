SELECT
  year, bloc_id, bloc_name, period, minder, head_name, members, stage, is_provisional, leading_unit, leading_total,
  lowest_total, mean_total, median_total, spread_total, deviation, mean_share, self_completion, bloc_completion,
  council_completion, base_points, nominated_unit, tied_units, sort_order
FROM bloc_overview
WHERE year = $1
ORDER BY sort_order
