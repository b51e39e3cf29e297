SELECT stage, exemplars, unowned, overdue
FROM exemplar_stage
WHERE year = $1
ORDER BY stage_order
