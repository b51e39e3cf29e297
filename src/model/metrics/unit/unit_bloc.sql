-- title: Khối của từng đơn vị
-- Khối của mỗi đơn vị trong năm. Đơn vị ở nhiều khối thì lấy khối của Hội đồng, rồi khối ghi trước, để không đếm hai lần.
-- excluded: khối thứ hai của đơn vị ở nhiều khối; đơn vị không thuộc khối nào.
-- column year: năm
-- column unit_id: mã đơn vị
-- column bloc_id: mã khối
-- column bloc_name: tên khối
WITH ordered AS (
  SELECT
    year,
    unit_id,
    bloc_id,
    bloc_name,
    row_number() OVER (PARTITION BY year, unit_id ORDER BY coalesce(system, 'council') = 'sector', source_line) AS place
  FROM bloc_member
)
SELECT year, unit_id, bloc_id, bloc_name
FROM ordered
WHERE place = 1
