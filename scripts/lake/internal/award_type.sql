-- title: Danh mục danh hiệu, hình thức khen thưởng
-- column award_code: mã danh hiệu, hình thức
-- column award_name: tên danh hiệu, hình thức
SELECT code AS award_code, name AS award_name, family, award_class, level, is_annual, honour_order, valid_from, valid_to
FROM award_type
ORDER BY honour_order, award_code
