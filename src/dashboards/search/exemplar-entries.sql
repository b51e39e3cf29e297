SELECT year, exemplar_id, headline, name, unit_name, field
FROM published_exemplar
ORDER BY year DESC, sort_order, exemplar_id
