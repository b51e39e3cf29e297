SELECT
  year, bloc_id, bloc_name, unit_id, place, ranked, total, base_points, grade, role, is_provisional, is_nominated, is_dissolved
FROM bloc_ranking
ORDER BY year DESC, bloc_id
