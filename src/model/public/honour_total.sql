SELECT
  year,
  division,
  part,
  part_name,
  bloc_id,
  bloc_name,
  units,
  collectives,
  households,
  individuals,
  listed,
  total,
  bloc_order,
  sort_order
FROM honour_total
