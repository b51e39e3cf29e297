-- title: Đơn vị
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column kind_name: loại đơn vị
-- column parent_id: mã đơn vị cấp trên
-- column province: mã tỉnh của đơn vị, như ở bảng province
-- column valid_from: từ ngày
-- column valid_to: đến ngày
SELECT
  u.id AS unit_id,
  u.name AS unit_name,
  k.name AS kind_name,
  u.official_code,
  u.parent_id,
  p.province_id AS province,
  u.valid_from,
  u.valid_to
FROM unit AS u
JOIN unit_kind AS k ON k.code = u.kind
JOIN unit_province AS p ON p.unit_id = u.id
ORDER BY u.id
