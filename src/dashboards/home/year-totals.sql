SELECT year, figure, amount, previous
FROM year_total
WHERE figure IN ('awards', 'collectives', 'households', 'individuals')
ORDER BY year DESC, sort_order
