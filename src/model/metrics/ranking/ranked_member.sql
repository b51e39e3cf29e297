-- title: Thành viên được xếp hạng của khối
-- Thành viên của mỗi khối, và đơn vị nào đã sáp nhập, giải thể trước khi hết kỳ nên không xếp hạng.
-- excluded: khối của ngành không thay khối của Hội đồng: đơn vị ở hai khối thì được xếp hạng ở từng khối.
-- column year: năm
-- column bloc_id: mã khối
-- column unit_id: mã đơn vị
-- column system: khối của Hội đồng (council) hay của ngành (sector)
-- column criteria_table: bảng tiêu chí của khối
-- column role: vai trò trong khối (head khối trưởng, deputy khối phó, member thành viên)
-- column is_dissolved: đơn vị thôi hoạt động trước ngày 31/12 của năm (khối theo năm học: trước ngày 31/5)
SELECT
  m.year,
  m.bloc_id,
  m.unit_id,
  b.system,
  b.criteria_table,
  m.role,
  coalesce(u.valid_to < make_date(m.year, if(b.period IS NULL, 12, 5), 31), false) AS is_dissolved
FROM bloc_member AS m
JOIN bloc AS b ON b.year = m.year AND b.bloc_id = m.bloc_id
JOIN unit AS u ON u.id = m.unit_id
