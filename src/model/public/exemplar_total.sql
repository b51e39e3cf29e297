SELECT
  year,
  division,
  part,
  amount
FROM exemplar_total
