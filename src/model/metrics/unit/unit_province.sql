-- title: Tỉnh của đơn vị
-- Tỉnh, thành phố mà mỗi đơn vị thuộc về: chính đơn vị ấy hoặc đơn vị cấp trên có loại mà danh mục ghi là cấp tỉnh; không
-- có thì là tỉnh của tổ chức: chính tổ chức khi là cấp tỉnh, còn lại là cấp trên của tổ chức.
-- column unit_id: mã đơn vị
-- column province_id: mã tỉnh; lấy từ tên, viết không dấu, khi tỉnh không có trong danh mục đơn vị
-- column province_name: tên tỉnh
WITH RECURSIVE lineage AS (
  SELECT id AS unit_id, id AS above_id FROM unit
  -- Not UNION ALL: a circle of units above each other ends too.
  UNION
  SELECT l.unit_id, u.parent_id
  FROM lineage AS l
  JOIN unit AS u ON u.id = l.above_id
  WHERE u.parent_id IS NOT NULL
),
province AS (
  SELECT l.unit_id, min(u.id) AS id, min_by(u.name, u.id) AS name
  FROM lineage AS l
  JOIN unit AS u ON u.id = l.above_id
  JOIN unit_kind AS k ON k.code = u.kind AND k.level = 'province'
  GROUP BY l.unit_id
),
own AS (
  SELECT if(level = 'province', name, parent_name) AS name FROM organisation
)
SELECT
  u.id AS unit_id,
  coalesce(
    p.id,
    trim(regexp_replace(strip_accents(replace(lower(own.name), 'đ', 'd')), '[^a-z0-9]+', '-', 'g'), '-')
  ) AS province_id,
  coalesce(p.name, own.name) AS province_name
FROM unit AS u
CROSS JOIN own
LEFT JOIN province AS p ON p.unit_id = u.id
