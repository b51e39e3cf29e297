-- Các tiêu chí được chấm điểm: tiêu chí không có tiêu chí con.
-- column year: năm
-- column criteria_table: bảng tiêu chí
-- column criterion_code: mã tiêu chí
-- column criterion_name: nội dung tiêu chí
-- column group_code?: mã nhóm tiêu chí
-- column group_name?: tên nhóm tiêu chí
-- column kind: loại (core điểm chuẩn, bonus điểm thưởng, penalty điểm trừ, disqualifier khống chế)
-- column max_points: điểm tối đa
-- column sort_order: thứ tự trong bảng
SELECT
  c.year,
  c.criteria_table,
  c.code AS criterion_code,
  c.name AS criterion_name,
  g.code AS group_code,
  g.name AS group_name,
  c.kind,
  c.max_points::DOUBLE AS max_points,
  c.source_line AS sort_order
FROM criterion AS c
LEFT JOIN criterion AS g ON g.year = c.year AND g.code = c.group_code
WHERE NOT EXISTS (SELECT 1 FROM criterion AS child WHERE child.year = c.year AND child.group_code = c.code)
