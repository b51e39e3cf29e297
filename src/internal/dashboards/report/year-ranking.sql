SELECT bloc_id, unit_id, unit_name, place, place_change, total, grade, is_provisional, is_nominated, awaits_ballot
FROM bloc_ranking
WHERE year = $1
ORDER BY place NULLS LAST, sort_order
