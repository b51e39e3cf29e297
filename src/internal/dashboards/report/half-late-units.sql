SELECT task_id, task_quarter, task_ordinal, unit_id, unit_name
FROM period_unit_task
WHERE year = $1 AND period = $2 AND is_late
ORDER BY task_order, sort_order
