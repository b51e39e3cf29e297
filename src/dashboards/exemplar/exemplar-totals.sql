SELECT year, division, part, amount
FROM exemplar_total
ORDER BY year DESC, amount DESC, division, part
