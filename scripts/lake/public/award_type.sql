-- title: Danh hiệu, hình thức khen thưởng
SELECT DISTINCT award_code, award_name, family, level, honour_order
FROM award_total
ORDER BY honour_order, award_code
