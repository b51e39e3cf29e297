SELECT figure, amount, previous, change
FROM year_total
WHERE year = $1
ORDER BY sort_order
