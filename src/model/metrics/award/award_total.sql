-- title: Khen thưởng của năm theo danh hiệu, hình thức
-- Số danh hiệu, hình thức khen thưởng đã quyết định trong năm, theo đối tượng; bên cạnh là số năm trước.
-- excluded: kết quả mới đề nghị, đã thu hồi.
-- column year: năm
-- column award_code: mã danh hiệu, hình thức
-- column award_name: tên
-- column family: danh hiệu thi đua (title) hay hình thức khen thưởng (form)
-- column level: cấp
-- column collectives: số tập thể
-- column households: số hộ gia đình
-- column individuals: số cá nhân
-- column total: tổng số
-- column previous_total?: tổng số năm trước; trống khi năm trước không có dữ liệu
-- column change?: tăng giảm so với năm trước
-- column honour_order: thứ tự tôn vinh
SELECT
  p.year,
  p.part AS award_code,
  t.name AS award_name,
  t.family,
  t.level,
  p.collectives,
  p.households,
  p.individuals,
  p.total,
  p.previous_total,
  p.change,
  t.honour_order
FROM period_total AS p
JOIN award_type AS t ON t.code = p.part
WHERE p.period = 'year' AND p.division = 'award'
