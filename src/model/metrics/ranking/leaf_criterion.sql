-- title: Tiêu chí được chấm điểm
-- Các tiêu chí được chấm điểm: tiêu chí không có tiêu chí con.
-- excluded: tiêu chí nhóm, vì điểm được chấm ở các tiêu chí con.
-- column year: năm
-- column criteria_table: bảng tiêu chí
-- column criterion_code: mã tiêu chí
-- column criterion_name: nội dung tiêu chí
-- column group_code?: mã nhóm tiêu chí
-- column group_name?: tên nhóm tiêu chí
-- column kind: loại (core điểm chuẩn, bonus điểm thưởng, penalty điểm trừ, disqualifier khống chế)
-- column max_points: điểm tối đa
-- column group_max_points: điểm tối đa của cả nhóm; không thuộc nhóm nào thì là của chính tiêu chí
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
  coalesce(g.max_points, c.max_points)::DOUBLE AS group_max_points,
  c.source_line AS sort_order
FROM criterion AS c
LEFT JOIN criterion AS g ON g.year = c.year AND g.code = c.group_code
LEFT JOIN (SELECT DISTINCT year, group_code FROM criterion WHERE group_code IS NOT NULL) AS parent
  ON parent.year = c.year AND parent.group_code = c.code
WHERE parent.group_code IS NULL
