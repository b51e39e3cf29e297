-- Đơn vị nào còn chậm nhiệm vụ nào của kế hoạch năm?
SELECT year, unit_name, task_quarter, task_content, status
FROM unit_task
WHERE is_late
ORDER BY year DESC, sort_order, task_order
