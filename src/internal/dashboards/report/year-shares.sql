SELECT name, counted, of_them, share, previous_share, change
FROM year_share
WHERE year = $1
ORDER BY sort_order
