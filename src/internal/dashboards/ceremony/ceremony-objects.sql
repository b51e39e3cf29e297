SELECT object, collectives, households, individuals, amount
FROM ceremony_object
WHERE year = $1
ORDER BY object IS NULL, sort_order, object
