SELECT year, kind, unit_name, amount
FROM unnamed_exemplar
ORDER BY year DESC, kind, unit_order, unit_id
