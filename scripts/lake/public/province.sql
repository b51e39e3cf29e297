-- title: Tỉnh, thành phố
-- column province: mã tỉnh
SELECT DISTINCT province_id AS province, province_name
FROM unit_province
ORDER BY province
