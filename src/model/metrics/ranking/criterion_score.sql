-- title: Điểm từng tiêu chí
-- Điểm từng tiêu chí của mỗi đơn vị trong khối ở cả ba bước chấm của năm.
-- excluded: điểm chấm theo quý.
-- column year: năm
-- column bloc_id: mã khối
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column criterion_code: mã tiêu chí
-- column criterion_name: nội dung tiêu chí
-- column group_name?: tên nhóm tiêu chí
-- column kind: loại tiêu chí
-- column max_points: điểm tối đa
-- column self_points?: điểm tự chấm
-- column bloc_points?: điểm khối chấm
-- column council_points?: điểm Hội đồng thẩm định
-- column points?: điểm ở bước dùng để xếp hạng
-- column sort_order: thứ tự tiêu chí
WITH scored AS (
  SELECT
    year,
    bloc_id,
    unit_id,
    criterion_code,
    max(points) FILTER (stage = 'self') AS self_points,
    max(points) FILTER (stage = 'bloc') AS bloc_points,
    max(points) FILTER (stage = 'council') AS council_points
  FROM score
  WHERE quarter IS NULL
  GROUP BY year, bloc_id, unit_id, criterion_code
)
SELECT
  m.year,
  m.bloc_id,
  m.unit_id,
  u.name AS unit_name,
  l.criterion_code,
  l.criterion_name,
  l.group_name,
  l.kind,
  l.max_points,
  sc.self_points::DOUBLE AS self_points,
  sc.bloc_points::DOUBLE AS bloc_points,
  sc.council_points::DOUBLE AS council_points,
  (CASE st.stage WHEN 'council' THEN sc.council_points WHEN 'bloc' THEN sc.bloc_points ELSE sc.self_points END)::DOUBLE AS points,
  l.sort_order
FROM ranked_member AS m
JOIN bloc_stage AS st ON st.year = m.year AND st.bloc_id = m.bloc_id AND st.quarter = 0
JOIN leaf_criterion AS l ON l.year = m.year AND l.criteria_table = m.criteria_table
JOIN unit AS u ON u.id = m.unit_id
LEFT JOIN scored AS sc
  ON sc.year = m.year AND sc.bloc_id = m.bloc_id AND sc.unit_id = m.unit_id AND sc.criterion_code = l.criterion_code
