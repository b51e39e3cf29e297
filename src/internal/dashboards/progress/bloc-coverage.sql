SELECT bloc_id, bloc_name, units, plans_expected, plans_filed, with_exemplar, registered_on_time
FROM bloc_coverage
WHERE year = $1
ORDER BY sort_order
