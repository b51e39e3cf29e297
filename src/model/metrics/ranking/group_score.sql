-- title: Điểm từng nhóm tiêu chí
-- Điểm được tính của mỗi đơn vị ở từng nhóm tiêu chí, ở bước chấm dùng để xếp hạng; tiêu chí không thuộc nhóm nào thì tự là
-- một nhóm. Điểm thưởng, điểm trừ không quá mức của tiêu chí, rồi không quá mức của cả nhóm.
-- excluded: tiêu chí khống chế; điểm chấm theo quý; điểm thưởng, điểm trừ của đơn vị chưa có điểm chuẩn nào.
-- column year: năm
-- column bloc_id: mã khối
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column group_code: mã nhóm tiêu chí
-- column group_name: tên nhóm tiêu chí
-- column kind: loại tiêu chí (core điểm chuẩn, bonus điểm thưởng, penalty điểm trừ)
-- column max_points: điểm tối đa của nhóm
-- column points?: điểm được tính; trống khi nhóm điểm chuẩn chưa được chấm; không thưởng, không trừ là 0
-- column sort_order: thứ tự nhóm trong bảng tiêu chí
WITH counted AS (
  SELECT
    s.year,
    s.bloc_id,
    s.unit_id,
    s.unit_name,
    s.kind,
    coalesce(l.group_code, l.criterion_code) AS group_code,
    coalesce(l.group_name, l.criterion_name) AS group_name,
    l.group_max_points,
    -- least() passes over what is missing: without points it would answer the cap.
    if(s.kind = 'core' OR s.points IS NULL, s.points, least(s.points, s.max_points))::DECIMAL(12, 2) AS points,
    s.sort_order
  FROM criterion_score AS s
  JOIN ranked_member AS m ON m.year = s.year AND m.bloc_id = s.bloc_id AND m.unit_id = s.unit_id
  JOIN leaf_criterion AS l
    ON l.year = s.year AND l.criteria_table = m.criteria_table AND l.criterion_code = s.criterion_code
  WHERE s.kind <> 'disqualifier'
),
grouped AS (
  SELECT
    year,
    bloc_id,
    unit_id,
    any_value(unit_name) AS unit_name,
    group_code,
    any_value(group_name) AS group_name,
    kind,
    max(group_max_points) AS max_points,
    sum(points) AS points,
    min(sort_order) AS sort_order
  FROM counted
  GROUP BY year, bloc_id, unit_id, group_code, kind
)
SELECT
  year,
  bloc_id,
  unit_id,
  unit_name,
  group_code,
  group_name,
  kind,
  max_points::DOUBLE AS max_points,
  (CASE
    WHEN kind = 'core' THEN points
    WHEN count(points) FILTER (kind = 'core') OVER (PARTITION BY year, bloc_id, unit_id) > 0
      THEN least(coalesce(points, 0), max_points::DECIMAL(12, 2))
  END)::DOUBLE AS points,
  sort_order::INTEGER AS sort_order
FROM grouped
