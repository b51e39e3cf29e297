-- title: Số lượt ở bảng vàng
-- Số lượt nêu ở bảng vàng của từng danh hiệu, hình thức, từng đơn vị, từng khối trong năm; bên cạnh là tổng số đã quyết định.
-- excluded: kết quả mới đề nghị, đã thu hồi. Trẻ em và dòng chưa được công khai chỉ tính trong tổng số.
-- column year: năm
-- column division: cách chia (award danh hiệu hình thức, unit đơn vị, bloc khối)
-- column part: mã của phần; none khi đơn vị không thuộc khối nào
-- column part_name?: tên của phần; trống khi đơn vị không thuộc khối nào
-- column bloc_id?: mã khối của đơn vị, của khối
-- column bloc_name?: khối của đơn vị, của khối
-- column units: số đơn vị nêu ở bảng vàng
-- column collectives: số lượt tập thể nêu ở bảng vàng
-- column households: số lượt hộ gia đình nêu ở bảng vàng
-- column individuals: số lượt cá nhân nêu ở bảng vàng
-- column listed: số lượt nêu ở bảng vàng
-- column total: tổng số lượt đã quyết định; của đơn vị, khối chỉ gồm những lượt nêu ở bảng vàng
-- column bloc_order: thứ tự khối; đơn vị không thuộc khối nào thì sau cùng
-- column sort_order: thứ tự của phần
WITH turn AS (
  SELECT year, award_code, unit_id, recipient_kind, true AS is_listed FROM honour
  UNION ALL
  SELECT year, award_code, unit_id, recipient_kind, false FROM award_in_force
),
divided AS (
  SELECT *, 'award' AS division, award_code AS part FROM turn
  UNION ALL SELECT *, 'unit', unit_id FROM turn
  UNION ALL
  SELECT t.*, 'bloc', coalesce(b.bloc_id, 'none')
  FROM turn AS t
  LEFT JOIN unit_bloc AS b ON b.year = t.year AND b.unit_id = t.unit_id
),
counted AS (
  SELECT
    year,
    division,
    part,
    count(DISTINCT unit_id) FILTER (is_listed)::INTEGER AS units,
    count(*) FILTER (is_listed AND recipient_kind = 'collective')::INTEGER AS collectives,
    count(*) FILTER (is_listed AND recipient_kind = 'household')::INTEGER AS households,
    count(*) FILTER (is_listed AND recipient_kind = 'individual')::INTEGER AS individuals,
    count(*) FILTER (is_listed)::INTEGER AS listed,
    count(*) FILTER (NOT is_listed)::INTEGER AS total
  FROM divided
  GROUP BY year, division, part
)
SELECT
  c.year,
  c.division,
  c.part,
  coalesce(t.name, u.name, b.name) AS part_name,
  b.bloc_id,
  b.name AS bloc_name,
  c.units,
  c.collectives,
  c.households,
  c.individuals,
  c.listed,
  -- Beside the list of one unit, a larger total would tell how many of its children were commended.
  if(c.division = 'award', c.total, c.listed) AS total,
  coalesce(b.sort_order, 2147483647)::INTEGER AS bloc_order,
  coalesce(t.honour_order, u.sort_order, 0)::INTEGER AS sort_order
FROM counted AS c
LEFT JOIN award_type AS t ON c.division = 'award' AND t.code = c.part
LEFT JOIN unit AS u ON c.division = 'unit' AND u.id = c.part
LEFT JOIN unit_bloc AS m ON c.division = 'unit' AND m.year = c.year AND m.unit_id = c.part
LEFT JOIN bloc AS b ON b.year = c.year AND b.bloc_id = if(c.division = 'bloc', c.part, m.bloc_id)
