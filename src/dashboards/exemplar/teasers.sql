-- Of a year every exemplar it told of, of all else each exemplar once, as its newest year tells of it.
SELECT exemplar_id, name, unit_name, field, headline, summary, award_name
FROM published_exemplar
WHERE coalesce(year = $1, is_newest)
  AND coalesce(kind = $2, true)
  AND coalesce(field = $3, true)
  AND coalesce(movement_id, '') = coalesce($4, movement_id, '')
  AND coalesce(unit_id = $5, true)
ORDER BY year DESC, honoured_on DESC NULLS LAST, sort_order, exemplar_id
LIMIT $6 OFFSET $7
