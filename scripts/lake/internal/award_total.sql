-- title: Tổng số lượt khen của năm theo danh hiệu, hình thức
SELECT year, award_code, collectives, households, individuals, total
FROM award_total
ORDER BY year, award_code
