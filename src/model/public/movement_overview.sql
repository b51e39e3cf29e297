-- dataset: phong-trao
SELECT
  year,
  movement_id,
  name,
  launched_by,
  level,
  method,
  from_year,
  to_year,
  content,
  mid_reviewed_on,
  awards,
  exemplars,
  sort_order
FROM movement_overview
