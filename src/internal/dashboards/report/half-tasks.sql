SELECT
  year, task_id, quarter, quarter_ends_on, quarter_is_over, ordinal, content, implementing_units, led_from_above,
  units, set_aside, late, finished, finished_share, standing, is_due_now
FROM period_task_status
WHERE year = $1 AND period = $2
ORDER BY quarter, sort_order
