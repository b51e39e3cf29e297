-- dataset: tong-so-khen-thuong
SELECT
  year,
  award_code,
  award_name,
  family,
  level,
  collectives,
  households,
  individuals,
  total,
  previous_total,
  honour_order
FROM award_total
