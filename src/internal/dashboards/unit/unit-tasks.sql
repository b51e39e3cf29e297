SELECT year, unit_id, task_id, task_quarter, task_ordinal, task_content, quarter, status, is_late
FROM unit_task
ORDER BY year DESC, is_late DESC, task_order
