SELECT movements, reviewed, awards, change
FROM movement_total
WHERE year = $1 AND period = $2
