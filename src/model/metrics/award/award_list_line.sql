-- title: Từng dòng kết quả trong danh sách của năm, của năm học
-- Từng dòng kết quả khen thưởng và nhóm của nó trong danh sách. Danh sách của năm gồm mọi dòng ở tệp của năm; danh sách
-- của năm học gồm mọi dòng ghi năm học ấy, dù ở tệp năm nào.
-- column year: năm; với năm học là năm kết thúc
-- column period: danh sách của cả năm (year) hay của năm học (schoolYear)
-- column line_group: nhóm dòng (q1, q2, q3, q4 theo quý của ngày quyết định, outside quyết định ngoài năm, decided đã quyết định trong năm học, proposed mới đề nghị, revoked đã thu hồi, undecided ghi đã quyết định mà thiếu số hoặc ngày)
-- column is_counted: được đếm trong các tổng số
-- column bloc_id?: mã khối
-- column bloc_name?: tên khối
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column recipient_kind: đối tượng
-- column recipient_name: tên
-- column position?: chức vụ
-- column school_year?: năm học ghi ở dòng
-- column award_code: mã danh hiệu, hình thức
-- column award_name: tên danh hiệu, hình thức
-- column family: danh hiệu thi đua (title) hay hình thức khen thưởng (form)
-- column level: cấp
-- column commendation_type: loại hình khen thưởng
-- column raised?: đối tượng mà kế hoạch muốn nâng tỷ lệ (directWorker người lao động trực tiếp, smallCollective tập thể nhỏ)
-- column movement_id?: mã phong trào
-- column movement_name?: phong trào
-- column authority: thẩm quyền ký; none khi dòng không ghi
-- column decision_number?: số quyết định
-- column decision_on?: ngày quyết định, YYYY-MM-DD
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
-- column honour_order: thứ tự tôn vinh
SELECT
  coalesce(p.year, a.year) AS year,
  l.period,
  CASE
    WHEN NOT a.is_counted THEN if(a.status = 'awarded', 'undecided', a.status)
    WHEN l.period = 'schoolYear' THEN 'decided'
    WHEN a.quarter IS NULL THEN 'outside'
    ELSE 'q' || a.quarter
  END AS line_group,
  a.is_counted,
  a.bloc_id,
  a.bloc_name,
  a.unit_id,
  a.unit_name,
  a.recipient_kind,
  a.recipient_name,
  a.position,
  a.period AS school_year,
  a.award_code,
  a.award_name,
  a.family,
  a.level,
  a.commendation_type,
  CASE
    WHEN a.recipient_kind = 'individual' AND a.person_category = 'directWorker' THEN 'directWorker'
    WHEN a.recipient_kind = 'collective' AND a.small_collective THEN 'smallCollective'
  END AS raised,
  a.movement_id,
  a.movement_name,
  a.authority,
  a.decision_number,
  a.decision_on,
  a.source_file,
  a.source_line,
  a.honour_order
FROM award_line AS a
CROSS JOIN (VALUES ('year'), ('schoolYear')) AS l(period)
LEFT JOIN report_period AS p ON p.school_year = a.period AND p.period = l.period
WHERE l.period = 'year' OR p.year IS NOT NULL
