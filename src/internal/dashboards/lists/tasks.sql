SELECT year, task_id, quarter, ordinal, content, implementing_units, led_from_above, units, set_aside, late, finished
FROM task_status
ORDER BY year, sort_order
