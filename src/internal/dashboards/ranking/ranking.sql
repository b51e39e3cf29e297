SELECT
  unit_id, unit_name, bloc_name, role, stage, is_provisional, place, previous_place, core_points, bonus_points,
  penalty_points, total, base_points, grade, is_disqualified, is_nominated, votes_for, votes_total, sort_order
FROM bloc_ranking
WHERE year = $1 AND bloc_id = $2
ORDER BY place NULLS LAST, sort_order
