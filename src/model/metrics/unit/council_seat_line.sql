-- title: Thành viên các Hội đồng
-- Mỗi ghế trong Hội đồng: ai, chức vụ gì, giữ vai trò nào, theo dõi khối nào.
-- column year: năm
-- column council: Hội đồng (emulation thi đua khen thưởng, initiative sáng kiến)
-- column unit_id?: mã đơn vị cử thành viên
-- column member_name: họ tên
-- column position: chức vụ
-- column role: vai trò (chair, deputyChair, standingMember, member, secretary)
-- column bloc_id?: mã khối theo dõi
-- column bloc_name?: tên khối theo dõi
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
SELECT
  s.year,
  s.council,
  s.unit_id,
  s.member_name,
  s.position,
  s.role,
  s.minded_bloc_id AS bloc_id,
  b.name AS bloc_name,
  s.source_file,
  s.source_line
FROM council_seat AS s
LEFT JOIN bloc AS b ON b.year = s.year AND b.bloc_id = s.minded_bloc_id
