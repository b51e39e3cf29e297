-- Tổng điểm của mỗi đơn vị: điểm chuẩn + điểm thưởng (không quá trần) − điểm trừ (không quá mức trừ nhiều nhất).
-- Đơn vị chưa có điểm chuẩn nào thì chưa có tổng điểm.
-- column year: năm
-- column bloc_id: mã khối
-- column unit_id: mã đơn vị
-- column core_points?: điểm chuẩn
-- column bonus_points?: điểm thưởng được tính
-- column penalty_points?: điểm trừ được tính
-- column total?: tổng điểm
-- column share?: tổng điểm so với điểm chuẩn của bảng
-- column is_disqualified: vi phạm tiêu chí khống chế
WITH summed AS (
  SELECT
    year,
    bloc_id,
    unit_id,
    sum(points) FILTER (kind = 'core') AS core_points,
    coalesce(sum(points) FILTER (kind = 'bonus'), 0) AS bonus_points,
    coalesce(sum(points) FILTER (kind = 'penalty'), 0) AS penalty_points,
    coalesce(bool_or(points > 0) FILTER (kind = 'disqualifier'), false) AS is_disqualified
  FROM criterion_score
  GROUP BY year, bloc_id, unit_id
),
capped AS (
  SELECT
    s.year,
    s.bloc_id,
    s.unit_id,
    s.core_points,
    least(s.bonus_points, t.bonus_cap) AS bonus_points,
    least(s.penalty_points, t.penalty_cap) AS penalty_points,
    s.is_disqualified,
    t.base_points
  FROM summed AS s
  JOIN bloc AS b ON b.year = s.year AND b.bloc_id = s.bloc_id
  JOIN criteria_total AS t ON t.year = s.year AND t.criteria_table = b.criteria_table
)
SELECT
  year,
  bloc_id,
  unit_id,
  core_points::DOUBLE AS core_points,
  CASE WHEN core_points IS NOT NULL THEN bonus_points END::DOUBLE AS bonus_points,
  CASE WHEN core_points IS NOT NULL THEN penalty_points END::DOUBLE AS penalty_points,
  round(core_points + bonus_points - penalty_points, 2)::DOUBLE AS total,
  ((core_points + bonus_points - penalty_points) / nullif(base_points, 0))::DOUBLE AS share,
  is_disqualified
FROM capped
