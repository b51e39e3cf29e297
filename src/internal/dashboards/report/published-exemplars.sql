SELECT amount
FROM exemplar_total
WHERE year = $1 AND division = 'all'
