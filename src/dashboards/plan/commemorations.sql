SELECT held_on, title
FROM commemoration
WHERE year = $1
ORDER BY held_on
