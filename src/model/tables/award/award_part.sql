-- title: Kết quả khen thưởng chia theo quý và năm học
-- Số kết quả khen thưởng còn hiệu lực, chia theo từng cách, của từng năm, quý của ngày quyết định và năm học:
-- các kỳ báo cáo được cộng từ đây.
-- excluded: kết quả mới đề nghị, đã thu hồi.
-- column year: năm của tệp kết quả
-- column quarter?: quý của ngày quyết định; trống khi quyết định ngoài năm ấy
-- column school_year?: năm học, nếu xét theo năm học
-- column division: cách chia (all tất cả, award danh hiệu hình thức, level cấp, family nhóm, authority thẩm quyền ký, recipient_kind đối tượng, commendation_type loại hình, movement phong trào, bloc khối, unit đơn vị, raised đối tượng mà kế hoạch muốn nâng tỷ lệ)
-- column part: phần; none khi dòng không ghi thẩm quyền, đơn vị không thuộc khối nào
-- column collectives: số lượt tập thể
-- column households: số lượt hộ gia đình
-- column individuals: số lượt cá nhân
-- column direct_workers: trong đó người lao động trực tiếp
-- column small_collectives: trong đó tập thể nhỏ
WITH counted AS (
  SELECT
    a.year,
    a.quarter,
    a.period AS school_year,
    a.award_code,
    a.authority,
    a.commendation_type,
    a.movement_id,
    a.unit_id,
    count(*) FILTER (a.recipient_kind = 'collective') AS collectives,
    count(*) FILTER (a.recipient_kind = 'household') AS households,
    count(*) FILTER (a.recipient_kind = 'individual') AS individuals,
    count(*) FILTER (a.recipient_kind = 'individual' AND a.person_category = 'directWorker') AS direct_workers,
    count(*) FILTER (a.recipient_kind = 'collective' AND a.small_collective) AS small_collectives
  FROM award_in_force AS a
  GROUP BY ALL
),
divided AS (
  SELECT *, 'all' AS division, 'all' AS part FROM counted
  UNION ALL SELECT *, 'award', award_code FROM counted
  UNION ALL SELECT c.*, 'level', t.level FROM counted AS c JOIN award_type AS t ON t.code = c.award_code
  UNION ALL SELECT c.*, 'family', t.family FROM counted AS c JOIN award_type AS t ON t.code = c.award_code
  UNION ALL SELECT *, 'authority', coalesce(authority, 'none') FROM counted
  UNION ALL SELECT *, 'commendation_type', commendation_type FROM counted
  UNION ALL SELECT *, 'movement', movement_id FROM counted WHERE movement_id IS NOT NULL
  UNION ALL
  SELECT c.*, 'bloc', coalesce(m.bloc_id, 'none')
  FROM counted AS c
  LEFT JOIN unit_bloc AS m ON m.year = c.year AND m.unit_id = c.unit_id
  UNION ALL SELECT *, 'unit', unit_id FROM counted
  UNION ALL
  SELECT * REPLACE (0 AS households, 0 AS individuals, 0 AS direct_workers), 'recipient_kind', 'collective'
  FROM counted
  UNION ALL
  SELECT * REPLACE (0 AS collectives, 0 AS individuals, 0 AS direct_workers, 0 AS small_collectives), 'recipient_kind', 'household'
  FROM counted
  UNION ALL
  SELECT * REPLACE (0 AS collectives, 0 AS households, 0 AS small_collectives), 'recipient_kind', 'individual'
  FROM counted
  UNION ALL
  SELECT
    * REPLACE (0 AS collectives, 0 AS households, direct_workers AS individuals, 0 AS small_collectives),
    'raised',
    'directWorker'
  FROM counted
  UNION ALL
  SELECT
    * REPLACE (small_collectives AS collectives, 0 AS households, 0 AS individuals, 0 AS direct_workers),
    'raised',
    'smallCollective'
  FROM counted
)
SELECT
  year,
  quarter,
  school_year,
  division,
  part,
  sum(collectives)::INTEGER AS collectives,
  sum(households)::INTEGER AS households,
  sum(individuals)::INTEGER AS individuals,
  sum(direct_workers)::INTEGER AS direct_workers,
  sum(small_collectives)::INTEGER AS small_collectives
FROM divided
GROUP BY year, quarter, school_year, division, part
