-- title: Điểm mất theo tiêu chí
-- Tiêu chí nào làm đơn vị mất điểm so với đơn vị tốt nhất và so với mức giữa (trung vị) của khối.
-- Điểm thưởng, điểm trừ tính không quá mức của tiêu chí; với điểm trừ, bị trừ ít nhất là tốt nhất.
-- excluded: tiêu chí khống chế; đơn vị đã sáp nhập, giải thể trước khi hết kỳ; điểm chấm theo quý.
-- column year: năm
-- column bloc_id: mã khối
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column criterion_code: mã tiêu chí
-- column criterion_name: nội dung tiêu chí
-- column group_name?: tên nhóm tiêu chí
-- column kind: loại tiêu chí
-- column max_points: điểm tối đa
-- column points?: điểm của đơn vị ở bước dùng để xếp hạng
-- column best_points?: điểm tốt nhất trong khối
-- column median_points?: điểm trung vị của khối
-- column lost_to_best?: số điểm mất so với đơn vị tốt nhất
-- column lost_to_median?: số điểm mất so với trung vị; âm là hơn
-- column gap_order: thứ tự theo số điểm mất so với đơn vị tốt nhất, 1 là mất nhiều nhất
-- column sort_order: thứ tự tiêu chí
WITH counted AS (
  SELECT
    s.*,
    CASE WHEN s.kind = 'core' THEN s.points ELSE least(coalesce(s.points, 0), s.max_points) END AS counted_points
  FROM criterion_score AS s
  JOIN ranked_member AS m ON m.year = s.year AND m.bloc_id = s.bloc_id AND m.unit_id = s.unit_id
  WHERE s.kind <> 'disqualifier' AND NOT m.is_dissolved
),
level AS (
  SELECT
    year,
    bloc_id,
    criterion_code,
    if(any_value(kind) = 'penalty', min(counted_points), max(counted_points)) AS best_points,
    median(counted_points) AS median_points
  FROM counted
  GROUP BY year, bloc_id, criterion_code
),
gap AS (
  SELECT
    c.*,
    l.best_points,
    l.median_points,
    -- A median of two may have three decimals; as a double its half would round either way.
    round(
      if(c.kind = 'penalty', c.counted_points - l.best_points, l.best_points - c.counted_points)::DECIMAL(12, 3), 2
    )::DOUBLE AS lost_to_best,
    round(
      if(c.kind = 'penalty', c.counted_points - l.median_points, l.median_points - c.counted_points)::DECIMAL(12, 3), 2
    )::DOUBLE AS lost_to_median
  FROM counted AS c
  JOIN level AS l ON l.year = c.year AND l.bloc_id = c.bloc_id AND l.criterion_code = c.criterion_code
)
SELECT
  year,
  bloc_id,
  unit_id,
  unit_name,
  criterion_code,
  criterion_name,
  group_name,
  kind,
  max_points,
  counted_points AS points,
  best_points,
  median_points,
  lost_to_best,
  lost_to_median,
  (row_number() OVER (
    PARTITION BY year, bloc_id, unit_id
    ORDER BY lost_to_best DESC NULLS LAST, sort_order, criterion_code
  ))::INTEGER AS gap_order,
  sort_order
FROM gap
