-- title: Từng dòng kết quả của mỗi phần tổng hợp
-- Từng dòng kết quả khen thưởng, nhắc lại ở mỗi phần của mỗi cách chia có dòng ấy, để từ tổng số của phần mở ra đúng những dòng đã đếm.
-- Danh sách của năm gồm mọi dòng ở tệp của năm; danh sách của năm học gồm mọi dòng ghi năm học ấy, dù ở tệp năm nào.
-- column year: năm; với năm học là năm kết thúc
-- column period: danh sách của cả năm (year) hay của năm học (schoolYear)
-- column division: cách chia (all, award, level, family, authority, recipient_kind, commendation_type, movement, bloc, unit)
-- column part: phần
-- column part_name: tên của phần
-- column line_group: nhóm dòng (q1, q2, q3, q4 theo quý của ngày quyết định, outside quyết định ngoài năm, decided đã quyết định trong năm học, proposed mới đề nghị, revoked đã thu hồi, undecided ghi đã quyết định mà thiếu số hoặc ngày)
-- column is_counted: được đếm trong các tổng số
-- column unit_name: tên đơn vị
-- column recipient_kind: đối tượng
-- column recipient_name: tên
-- column position?: chức vụ
-- column school_year?: năm học ghi ở dòng
-- column award_name: tên danh hiệu, hình thức
-- column movement_name?: phong trào
-- column authority: thẩm quyền ký; none khi dòng không ghi
-- column decision_number?: số quyết định
-- column decision_on?: ngày quyết định, YYYY-MM-DD
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
-- column honour_order: thứ tự tôn vinh
WITH listed AS (
  SELECT
    a.*,
    a.year AS list_year,
    'year' AS list_period,
    if(a.quarter IS NULL, 'outside', 'q' || a.quarter) AS counted_group
  FROM award_line AS a
  UNION ALL
  SELECT a.*, p.year, p.period, 'decided'
  FROM award_line AS a
  JOIN report_period AS p ON p.school_year = a.period
),
divided AS (
  SELECT *, 'all' AS division, 'all' AS part, 'all' AS part_name FROM listed
  UNION ALL SELECT *, 'award', award_code, award_name FROM listed
  UNION ALL SELECT *, 'level', level, level FROM listed
  UNION ALL SELECT *, 'family', family, family FROM listed
  UNION ALL SELECT *, 'authority', authority, authority FROM listed
  UNION ALL SELECT *, 'recipient_kind', recipient_kind, recipient_kind FROM listed
  UNION ALL SELECT *, 'commendation_type', commendation_type, commendation_type FROM listed
  UNION ALL SELECT *, 'movement', movement_id, movement_name FROM listed WHERE movement_id IS NOT NULL
  UNION ALL SELECT *, 'bloc', coalesce(bloc_id, 'none'), coalesce(bloc_name, 'none') FROM listed
  UNION ALL SELECT *, 'unit', unit_id, unit_name FROM listed
)
SELECT
  list_year AS year,
  list_period AS period,
  division,
  part,
  part_name,
  CASE WHEN is_counted THEN counted_group WHEN status = 'awarded' THEN 'undecided' ELSE status END AS line_group,
  is_counted,
  unit_name,
  recipient_kind,
  recipient_name,
  position,
  period AS school_year,
  award_name,
  movement_name,
  authority,
  decision_number,
  decision_on,
  source_file,
  source_line,
  honour_order
FROM divided
