SELECT
  year, exemplar_id, name, kind, unit_id, unit_name, field, movement_id, movement_name, headline, summary, award_name,
  is_newest
FROM published_exemplar
ORDER BY year DESC, honoured_on DESC NULLS LAST, sort_order, exemplar_id
