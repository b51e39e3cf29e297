SELECT year, exemplar_id, name, unit_name, field, headline, summary, award_name
FROM published_exemplar
WHERE unit_id = $1 OR field = $2 OR movement_id = $3
ORDER BY year DESC, honoured_on DESC NULLS LAST, sort_order
