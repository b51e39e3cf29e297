-- Thứ hạng của các đơn vị trong khối thay đổi thế nào so với năm trước?
SELECT bloc_name, unit_name, place, previous_place, place_change, total
FROM bloc_ranking
WHERE year = (SELECT max(year) FROM bloc_ranking) AND place IS NOT NULL
ORDER BY bloc_name, place, sort_order
