-- title: Từng dòng kết quả khen thưởng
-- Từng dòng kết quả khen thưởng, kể cả mới đề nghị và đã thu hồi, để lần từ tổng số về dòng của tệp.
-- column year: năm
-- column quarter?: quý của ngày quyết định; trống khi chưa quyết định hoặc quyết định ngoài năm
-- column period?: năm học, nếu có
-- column bloc_id?: mã khối
-- column bloc_name?: tên khối
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column recipient_kind: đối tượng
-- column recipient_name: tên
-- column position?: chức vụ
-- column person_category?: phân loại cán bộ
-- column small_collective: tập thể nhỏ
-- column award_code: mã danh hiệu, hình thức
-- column award_name: tên danh hiệu, hình thức
-- column family: danh hiệu thi đua (title) hay hình thức khen thưởng (form)
-- column level: cấp
-- column commendation_type: loại hình khen thưởng
-- column movement_id?: mã phong trào
-- column movement_name?: phong trào
-- column authority: thẩm quyền ký; none khi dòng không ghi
-- column status: tình trạng (proposed đề nghị, awarded đã quyết định, revoked đã thu hồi)
-- column is_counted: được đếm trong các tổng số: đã quyết định, đủ số và ngày, còn hiệu lực
-- column decision_number?: số quyết định
-- column decision_on?: ngày quyết định, YYYY-MM-DD
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
-- column honour_order: thứ tự tôn vinh
-- column sort_order: thứ tự tên
SELECT
  a.year,
  CASE WHEN extract(year FROM a.decision_on) = a.year THEN extract(quarter FROM a.decision_on) END::INTEGER AS quarter,
  a.period,
  b.bloc_id,
  b.bloc_name,
  a.unit_id,
  u.name AS unit_name,
  a.recipient_kind,
  a.recipient_name,
  a.position,
  a.person_category,
  a.small_collective,
  a.award_code,
  t.name AS award_name,
  t.family,
  t.level,
  a.commendation_type,
  a.movement_id,
  m.name AS movement_name,
  coalesce(a.authority, 'none') AS authority,
  a.status,
  a.status = 'awarded' AND a.decision_number IS NOT NULL AND a.decision_on IS NOT NULL AS is_counted,
  a.decision_number,
  strftime(a.decision_on, '%Y-%m-%d') AS decision_on,
  a.source_file,
  a.source_line,
  t.honour_order,
  a.sort_order
FROM award AS a
JOIN unit AS u ON u.id = a.unit_id
JOIN award_type AS t ON t.code = a.award_code
LEFT JOIN movement AS m ON m.year = a.year AND m.id = a.movement_id
LEFT JOIN unit_bloc AS b ON b.year = a.year AND b.unit_id = a.unit_id
