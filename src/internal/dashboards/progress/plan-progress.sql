SELECT
  year, task_id, quarter, quarter_ends_on, quarter_has_begun, quarter_is_over, ordinal, content, implementing_units,
  led_from_above, units, set_aside, finished, finished_share, status
FROM task_status
WHERE year = $1
ORDER BY quarter, sort_order
