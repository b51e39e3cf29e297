-- Điểm từng tiêu chí của mỗi đơn vị trong khối ở cả ba bước chấm.
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
  max(sc.points) FILTER (sc.stage = 'self')::DOUBLE AS self_points,
  max(sc.points) FILTER (sc.stage = 'bloc')::DOUBLE AS bloc_points,
  max(sc.points) FILTER (sc.stage = 'council')::DOUBLE AS council_points,
  max(sc.points) FILTER (sc.stage = st.stage)::DOUBLE AS points,
  l.sort_order
FROM bloc_member AS m
JOIN bloc AS b ON b.year = m.year AND b.bloc_id = m.bloc_id
JOIN bloc_stage AS st ON st.year = m.year AND st.bloc_id = m.bloc_id
JOIN leaf_criterion AS l ON l.year = m.year AND l.criteria_table = b.criteria_table
JOIN unit AS u ON u.id = m.unit_id
LEFT JOIN score AS sc
  ON sc.year = m.year AND sc.bloc_id = m.bloc_id AND sc.unit_id = m.unit_id
  AND sc.criterion_code = l.criterion_code AND sc.quarter IS NULL
GROUP BY ALL
