SELECT
  year, name, launched_by, level, method, from_year, to_year, content, mid_reviewed_on, awards, exemplars
FROM movement_overview
WHERE movement_id = $1
ORDER BY year DESC
