-- title: Số dòng của từng nhóm trong danh sách khen thưởng
-- Số dòng của từng nhóm trong danh sách của mỗi phần. Nhóm được đếm lấy từ chính những con số mà các kỳ báo cáo cộng lên;
-- nhóm không được đếm thì đếm dòng.
-- column year: năm; với năm học là năm kết thúc
-- column period: danh sách của cả năm (year) hay của năm học (schoolYear)
-- column division: cách chia
-- column part: phần
-- column line_group: nhóm dòng, như ở award_list_line
-- column is_counted: được đếm trong các tổng số
-- column lines: số dòng
-- column sort_order: thứ tự nhóm
WITH uncounted AS (
  SELECT * FROM award_list_line WHERE NOT is_counted
),
divided AS (
  SELECT *, 'all' AS division, 'all' AS part FROM uncounted
  UNION ALL SELECT *, 'award', award_code FROM uncounted
  UNION ALL SELECT *, 'level', level FROM uncounted
  UNION ALL SELECT *, 'family', family FROM uncounted
  UNION ALL SELECT *, 'authority', authority FROM uncounted
  UNION ALL SELECT *, 'recipient_kind', recipient_kind FROM uncounted
  UNION ALL SELECT *, 'commendation_type', commendation_type FROM uncounted
  UNION ALL SELECT *, 'movement', movement_id FROM uncounted WHERE movement_id IS NOT NULL
  UNION ALL SELECT *, 'bloc', coalesce(bloc_id, 'none') FROM uncounted
  UNION ALL SELECT *, 'unit', unit_id FROM uncounted
  UNION ALL SELECT *, 'raised', raised FROM uncounted WHERE raised IS NOT NULL
),
grouped AS (
  SELECT
    year,
    'year' AS period,
    division,
    part,
    if(quarter IS NULL, 'outside', 'q' || quarter) AS line_group,
    true AS is_counted,
    collectives + households + individuals AS lines
  FROM award_part
  UNION ALL
  SELECT p.year, p.period, a.division, a.part, 'decided', true, a.collectives + a.households + a.individuals
  FROM award_part AS a
  JOIN report_period AS p ON p.school_year = a.school_year
  UNION ALL
  SELECT year, period, division, part, line_group, false, 1
  FROM divided
)
SELECT
  year,
  period,
  division,
  part,
  line_group,
  is_counted,
  sum(lines)::INTEGER AS lines,
  list_position(['q1', 'q2', 'q3', 'q4', 'outside', 'decided', 'proposed', 'revoked', 'undecided'], line_group)::INTEGER AS sort_order
FROM grouped
GROUP BY year, period, division, part, line_group, is_counted
HAVING sum(lines) > 0
