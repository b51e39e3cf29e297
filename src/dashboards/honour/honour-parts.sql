SELECT year, part, part_name, bloc_id, bloc_name, units, collectives, households, individuals, listed, total
FROM honour_total
WHERE division = $1
ORDER BY year, bloc_order, sort_order
