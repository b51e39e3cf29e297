-- dataset: tong-so-dien-hinh
SELECT
  year,
  division,
  part,
  amount
FROM exemplar_total
