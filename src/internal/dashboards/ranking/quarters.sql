SELECT quarter, unit_id, unit_name, stage, is_provisional, total, place
FROM quarter_ranking
WHERE year = $1 AND bloc_id = $2
ORDER BY quarter, place NULLS LAST, sort_order
