SELECT exemplar_id, name, unit_name, field, headline, summary, award_name
FROM published_exemplar
WHERE is_newest AND exemplar_id <> $1 AND (unit_id = $2 OR movement_id = $3 OR field = $4)
ORDER BY
  unit_id = $2 DESC, movement_id = $3 DESC NULLS LAST, field = $4 DESC,
  year DESC, honoured_on DESC NULLS LAST, sort_order, exemplar_id
LIMIT $5
