-- Mười đơn vị nào có nhiều lượt khen nhất trong năm gần nhất?
SELECT unit_name, kind_name, awards
FROM don_vi_theo_nam
WHERE year = (SELECT max(year) FROM don_vi_theo_nam)
ORDER BY awards DESC, sort_order
LIMIT 10
