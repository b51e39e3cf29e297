-- title: Tổng điểm ở từng bước chấm
-- Tổng điểm của mỗi đơn vị ở từng bước chấm, cả năm và từng quý có chấm: điểm chuẩn + điểm thưởng − điểm trừ.
-- Điểm thưởng, điểm trừ không quá mức của tiêu chí, rồi không quá mức của cả nhóm.
-- excluded: đơn vị chưa có điểm chuẩn nào thì chưa có tổng điểm, dù đã có điểm thưởng, điểm trừ.
-- column year: năm
-- column quarter: quý; 0 là cả năm
-- column bloc_id: mã khối
-- column unit_id: mã đơn vị
-- column stage: bước chấm (self, bloc, council)
-- column core_points?: điểm chuẩn
-- column bonus_points?: điểm thưởng được tính
-- column penalty_points?: điểm trừ được tính
-- column total?: tổng điểm
-- column share?: tổng điểm so với điểm chuẩn của bảng
-- column is_disqualified: vi phạm tiêu chí khống chế
WITH grouped AS (
  SELECT
    sc.year,
    coalesce(sc.quarter::INTEGER, 0) AS quarter,
    sc.bloc_id,
    sc.unit_id,
    sc.stage,
    l.kind,
    coalesce(l.group_code, l.criterion_code) AS counted_in,
    sum(CASE WHEN l.kind IN ('bonus', 'penalty') THEN least(sc.points, l.max_points::DECIMAL(12, 2)) ELSE sc.points END) AS points,
    max(sc.points) AS most_points,
    max(l.group_max_points)::DECIMAL(12, 2) AS most
  FROM score AS sc
  JOIN bloc AS b ON b.year = sc.year AND b.bloc_id = sc.bloc_id
  JOIN leaf_criterion AS l
    ON l.year = sc.year AND l.criteria_table = b.criteria_table AND l.criterion_code = sc.criterion_code
  GROUP BY ALL
),
summed AS (
  SELECT
    year,
    quarter,
    bloc_id,
    unit_id,
    stage,
    sum(points) FILTER (kind = 'core') AS core,
    coalesce(sum(least(points, most)) FILTER (kind = 'bonus'), 0) AS bonus,
    coalesce(sum(least(points, most)) FILTER (kind = 'penalty'), 0) AS penalty,
    coalesce(bool_or(most_points > 0) FILTER (kind = 'disqualifier'), false) AS is_disqualified
  FROM grouped
  GROUP BY year, quarter, bloc_id, unit_id, stage
)
SELECT
  m.year,
  c.quarter,
  m.bloc_id,
  m.unit_id,
  c.stage,
  s.core::DOUBLE AS core_points,
  if(s.core IS NULL, NULL, s.bonus)::DOUBLE AS bonus_points,
  if(s.core IS NULL, NULL, s.penalty)::DOUBLE AS penalty_points,
  round(s.core + s.bonus - s.penalty, 2)::DOUBLE AS total,
  ((s.core + s.bonus - s.penalty) / nullif(t.base_points, 0))::DOUBLE AS share,
  coalesce(s.is_disqualified, false) AS is_disqualified
FROM ranked_member AS m
JOIN stage_completion AS c ON c.year = m.year AND c.bloc_id = m.bloc_id
LEFT JOIN criteria_total AS t ON t.year = m.year AND t.criteria_table = m.criteria_table
LEFT JOIN summed AS s
  ON s.year = m.year AND s.quarter = c.quarter AND s.bloc_id = m.bloc_id AND s.unit_id = m.unit_id AND s.stage = c.stage
