-- title: Từng dòng kết quả của mỗi quyết định
-- Từng dòng kết quả khen thưởng của mỗi quyết định, kể cả dòng đã thu hồi.
-- excluded: dòng mới đề nghị; dòng không ghi số quyết định.
-- column year: năm của tệp kết quả
-- column decision_order: thứ tự quyết định, như sort_order của decision_line
-- column unit_name: tên đơn vị
-- column recipient_kind: đối tượng
-- column recipient_name: tên
-- column position?: chức vụ
-- column award_name: tên danh hiệu, hình thức
-- column is_revoked: đã thu hồi
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
SELECT
  a.year,
  d.sort_order AS decision_order,
  a.unit_name,
  a.recipient_kind,
  a.recipient_name,
  a.position,
  a.award_name,
  a.status = 'revoked' AS is_revoked,
  a.source_file,
  a.source_line
FROM award_line AS a
JOIN decision_line AS d
  ON d.year = a.year AND d.decision_number = a.decision_number AND d.authority = a.authority
  AND d.decision_on IS NOT DISTINCT FROM a.decision_on
WHERE a.status <> 'proposed'
