-- title: Thứ hạng năm trước
-- Thứ hạng năm trước của mỗi đơn vị trong khối cùng hệ thống. Đơn vị năm trước chưa có thì lấy hạng cao nhất của những
-- đơn vị mà nó kế thừa.
-- excluded: thứ hạng ở khối của hệ thống khác; thứ hạng theo quý.
-- column year: năm (năm sau của thứ hạng)
-- column system: khối của Hội đồng (council) hay của ngành (sector)
-- column unit_id: mã đơn vị
-- column place: thứ hạng năm trước
-- column previous_units?: các đơn vị cũ, nếu thứ hạng là của chúng
WITH placed AS (
  SELECT p.year + 1 AS year, m.system, p.unit_id, min(p.place) AS place
  FROM unit_place AS p
  JOIN ranked_member AS m ON m.year = p.year AND m.bloc_id = p.bloc_id AND m.unit_id = p.unit_id
  WHERE p.quarter = 0
  GROUP BY ALL
),
inherited AS (
  SELECT
    p.year,
    p.system,
    l.unit_id,
    min(p.place) AS place,
    string_agg(u.name, '; ' ORDER BY u.sort_order) AS previous_units
  FROM placed AS p
  JOIN unit_lineage AS l ON l.earlier_id = p.unit_id
  JOIN unit AS u ON u.id = p.unit_id
  WHERE NOT EXISTS (
    SELECT 1 FROM placed AS own WHERE own.year = p.year AND own.system = p.system AND own.unit_id = l.unit_id
  )
  GROUP BY ALL
)
SELECT year, system, unit_id, place, NULL AS previous_units FROM placed
UNION ALL
SELECT year, system, unit_id, place, previous_units FROM inherited
