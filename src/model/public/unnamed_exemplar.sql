SELECT
  year,
  kind,
  unit_id,
  unit_name,
  amount,
  unit_order
FROM unnamed_exemplar
