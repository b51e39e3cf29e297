-- title: Ai theo dõi khối nào
-- Mỗi khối có những ủy viên nào của Hội đồng theo dõi, theo danh sách Hội đồng.
-- excluded: người được nêu ở tệp khối thi đua mà không có trong danh sách Hội đồng.
-- column year: năm
-- column bloc_id: mã khối
-- column bloc_name: tên khối
-- column minders?: các ủy viên theo dõi; trống khi chưa có ai
-- column is_minded: có ủy viên theo dõi
-- column sort_order: thứ tự khối
SELECT
  b.year,
  b.bloc_id,
  b.name AS bloc_name,
  string_agg(s.member_name, ', ' ORDER BY s.role_order, s.source_line) AS minders,
  count(s.member_name) > 0 AS is_minded,
  b.sort_order
FROM bloc AS b
LEFT JOIN council_seat_line AS s ON s.year = b.year AND s.bloc_id = b.bloc_id
GROUP BY b.year, b.bloc_id, b.name, b.sort_order
