SELECT bloc_name, members, with_exemplar, share
FROM exemplar_coverage
WHERE year = $1
ORDER BY sort_order
