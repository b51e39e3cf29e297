SELECT bloc_name, units, with_exemplar, exemplar_share
FROM bloc_coverage
WHERE year = $1
ORDER BY sort_order
