SELECT indicator_code, indicator_name, measure, sort_order
FROM indicator_list
WHERE year = $1
ORDER BY sort_order
