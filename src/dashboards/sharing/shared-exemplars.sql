SELECT year, exemplar_id, name, kind, unit_name, field, headline, summary, award_name, decision_on, honoured_on
FROM published_exemplar
ORDER BY year DESC, honoured_on DESC NULLS LAST, sort_order
