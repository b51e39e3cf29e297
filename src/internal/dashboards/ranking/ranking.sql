SELECT
  year, bloc_id, unit_id, unit_name, bloc_name, role, is_dissolved, stage, is_provisional, place, ranked, previous_place, place_change,
  previous_units, core_points, bonus_points, penalty_points, total, base_points, grade, is_disqualified, is_nominated,
  awaits_ballot, votes_for, votes_total, self_total, bloc_total, council_total, to_next_place, behind_leader, sort_order
FROM bloc_ranking
WHERE year = $1 AND bloc_id = $2
ORDER BY place NULLS LAST, sort_order
