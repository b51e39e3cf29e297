SELECT bloc_id, bloc_name, minders, is_minded
FROM bloc_minding
WHERE year = $1
ORDER BY sort_order
