-- dataset: don-vi-theo-nam
SELECT
  year,
  unit_id,
  unit_name,
  kind_name,
  kind_order,
  bloc_id,
  bloc_name,
  awards,
  exemplars,
  sort_order
FROM unit_overview
