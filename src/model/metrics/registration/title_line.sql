-- title: Từng dòng kết quả của danh hiệu hằng năm
-- Từng dòng kết quả của các danh hiệu xét hằng năm, đang đề nghị hoặc đã có quyết định, và người, tập thể ấy có đăng ký thi đua không.
-- excluded: hình thức khen theo thành tích không cần đăng ký; quyết định đã thu hồi; dòng thiếu số hoặc ngày quyết định.
-- column year: năm
-- column bloc_id?: mã khối
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column recipient_kind: đối tượng
-- column recipient_name: tên
-- column position?: chức vụ
-- column award_code: mã danh hiệu
-- column award_name: tên danh hiệu
-- column period?: năm học, nếu có
-- column status: tình trạng (proposed đang đề nghị, awarded đã quyết định)
-- column is_registered: người, tập thể ấy có đăng ký ít nhất một danh hiệu trong năm
-- column decision_number?: số quyết định
-- column decision_on?: ngày quyết định, YYYY-MM-DD
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
-- column honour_order: thứ tự tôn vinh
WITH registrant AS (
  SELECT DISTINCT year, unit_id, recipient_kind, lower(recipient_name) AS name_key
  FROM registration
)
SELECT
  a.year,
  a.bloc_id,
  a.unit_id,
  a.unit_name,
  a.recipient_kind,
  a.recipient_name,
  a.position,
  a.award_code,
  a.award_name,
  a.period,
  a.status,
  g.name_key IS NOT NULL AS is_registered,
  a.decision_number,
  a.decision_on,
  a.source_file,
  a.source_line,
  a.honour_order
FROM award_line AS a
JOIN award_type AS t ON t.code = a.award_code AND t.is_annual
LEFT JOIN registrant AS g
  ON g.year = a.year AND g.unit_id = a.unit_id AND g.recipient_kind = a.recipient_kind
  AND g.name_key = lower(a.recipient_name)
WHERE a.status = 'proposed' OR a.is_counted
