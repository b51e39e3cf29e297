-- title: Các hội đồng của năm
-- Mỗi hội đồng có bao nhiêu người, đã đủ chủ tịch, ủy viên thường trực, thư ký chưa.
-- column year: năm
-- column council: hội đồng (emulation thi đua - khen thưởng, initiative sáng kiến)
-- column unit_id?: mã đơn vị có hội đồng ấy; trống khi là hội đồng của chính tổ chức này
-- column unit_name?: đơn vị có hội đồng ấy
-- column members: số thành viên
-- column chairs: số chủ tịch
-- column has_standing_member: có ủy viên thường trực
-- column has_secretary: có thư ký
-- column unit_order?: thứ tự tên đơn vị
SELECT
  year,
  council,
  unit_id,
  unit_name,
  count(DISTINCT (member_name, position))::INTEGER AS members,
  count(DISTINCT member_name) FILTER (role = 'chair')::INTEGER AS chairs,
  bool_or(role = 'standingMember') AS has_standing_member,
  bool_or(role = 'secretary') AS has_secretary,
  any_value(unit_order) AS unit_order
FROM council_seat_line
GROUP BY year, council, unit_id, unit_name
