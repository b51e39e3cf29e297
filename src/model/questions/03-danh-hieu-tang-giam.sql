-- Danh hiệu, hình thức nào tăng, giảm nhiều nhất so với năm trước?
SELECT year, award_name, previous_total, total, total - previous_total AS change
FROM tong_so_khen_thuong
WHERE previous_total IS NOT NULL
ORDER BY abs(total - previous_total) DESC, year DESC, honour_order
LIMIT 10
