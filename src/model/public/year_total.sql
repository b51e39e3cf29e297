-- dataset: con-so-cua-nam
SELECT
  year,
  figure,
  amount,
  previous,
  sort_order
FROM year_total
WHERE figure IN ('awards', 'collectives', 'households', 'individuals')
