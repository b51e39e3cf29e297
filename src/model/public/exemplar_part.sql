SELECT
  division,
  part,
  part_name,
  amount
FROM exemplar_part
