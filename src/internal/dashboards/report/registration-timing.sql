SELECT bloc_id, bloc_name, units, on_time, late, none
FROM registration_timing
WHERE year = $1
ORDER BY sort_order NULLS LAST
