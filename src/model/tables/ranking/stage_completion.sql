-- title: Mức độ hoàn thành từng bước chấm
-- Mỗi bước chấm của khối đã đủ đến đâu, cả năm và từng quý có chấm.
-- excluded: đơn vị đã sáp nhập, giải thể trước khi hết kỳ; tiêu chí thưởng, trừ, khống chế.
-- column year: năm
-- column quarter: quý; 0 là cả năm
-- column bloc_id: mã khối
-- column stage: bước chấm (self, bloc, council)
-- column step: thứ tự của bước, 1 đến 3
-- column expected: số điểm chuẩn phải chấm: mọi thành viên, mọi tiêu chí
-- column scored: số điểm chuẩn đã chấm
-- column completion?: tỷ lệ đã chấm
-- column is_complete: đã đủ cho cả khối
WITH slot AS (
  SELECT year, 0 AS quarter, bloc_id FROM bloc
  UNION
  SELECT year, quarter::INTEGER, bloc_id FROM score WHERE quarter IS NOT NULL
),
expected AS (
  SELECT m.year, m.bloc_id, count(*) AS cells
  FROM ranked_member AS m
  JOIN leaf_criterion AS l ON l.year = m.year AND l.criteria_table = m.criteria_table AND l.kind = 'core'
  WHERE NOT m.is_dissolved
  GROUP BY m.year, m.bloc_id
),
scored AS (
  SELECT sc.year, coalesce(sc.quarter::INTEGER, 0) AS quarter, sc.bloc_id, sc.stage, count(*) AS cells
  FROM score AS sc
  JOIN ranked_member AS m ON m.year = sc.year AND m.bloc_id = sc.bloc_id AND m.unit_id = sc.unit_id
  JOIN leaf_criterion AS l
    ON l.year = sc.year AND l.criteria_table = m.criteria_table AND l.criterion_code = sc.criterion_code AND l.kind = 'core'
  WHERE NOT m.is_dissolved AND sc.points IS NOT NULL
  GROUP BY ALL
)
SELECT
  slot.year,
  slot.quarter,
  slot.bloc_id,
  st.stage,
  st.step,
  coalesce(e.cells, 0)::INTEGER AS expected,
  coalesce(s.cells, 0)::INTEGER AS scored,
  (coalesce(s.cells, 0) / nullif(e.cells, 0))::DOUBLE AS completion,
  coalesce(s.cells >= e.cells, false) AS is_complete
FROM slot
CROSS JOIN (VALUES ('self', 1), ('bloc', 2), ('council', 3)) AS st(stage, step)
LEFT JOIN expected AS e ON e.year = slot.year AND e.bloc_id = slot.bloc_id
LEFT JOIN scored AS s
  ON s.year = slot.year AND s.quarter = slot.quarter AND s.bloc_id = slot.bloc_id AND s.stage = st.stage
