-- title: Từng ghế trong các hội đồng
-- Thành viên các hội đồng theo vai trò, và khối mà mỗi người theo dõi. Người theo dõi nhiều khối thì mỗi khối một dòng.
-- column year: năm
-- column council: hội đồng (emulation thi đua - khen thưởng, initiative sáng kiến)
-- column unit_id?: mã đơn vị có hội đồng ấy; trống khi là hội đồng của chính tổ chức này
-- column unit_name?: đơn vị có hội đồng ấy
-- column member_name: họ và tên
-- column position: chức vụ
-- column role: vai trò (chair, deputyChair, standingMember, member, secretary)
-- column role_order: thứ tự vai trò
-- column bloc_id?: mã khối theo dõi
-- column bloc_name?: khối theo dõi
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
-- column unit_order?: thứ tự tên đơn vị
SELECT
  s.year,
  s.council,
  s.unit_id,
  u.name AS unit_name,
  s.member_name,
  s.position,
  s.role,
  list_position(['chair', 'deputyChair', 'standingMember', 'member', 'secretary'], s.role)::INTEGER AS role_order,
  s.minded_bloc_id AS bloc_id,
  b.name AS bloc_name,
  s.source_file,
  s.source_line,
  u.sort_order AS unit_order
FROM council_seat AS s
LEFT JOIN unit AS u ON u.id = s.unit_id
LEFT JOIN bloc AS b ON b.year = s.year AND b.bloc_id = s.minded_bloc_id
