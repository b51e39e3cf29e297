-- title: Số lượt được công bố theo danh hiệu, đơn vị, khối
SELECT year, division, part, units, collectives, households, individuals, listed, total
FROM honour_total
ORDER BY year, division, part
