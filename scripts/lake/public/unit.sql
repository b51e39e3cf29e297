-- title: Đơn vị
-- column province: mã tỉnh của đơn vị, như ở bảng province
-- column valid_from: từ ngày
-- column valid_to: đến ngày
SELECT
  u.unit_id,
  u.unit_name,
  u.kind_name,
  u.official_code,
  u.parent_name,
  p.province_id AS province,
  u.valid_from::DATE AS valid_from,
  u.valid_to::DATE AS valid_to
FROM unit_page AS u
JOIN unit_province AS p ON p.unit_id = u.unit_id
ORDER BY u.unit_id
