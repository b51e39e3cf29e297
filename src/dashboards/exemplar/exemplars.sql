SELECT year, exemplar_id, name, unit_name, field, headline, summary, award_name
FROM published_exemplar
ORDER BY year DESC, honoured_on DESC NULLS LAST, sort_order
