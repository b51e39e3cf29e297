-- Bước chấm dùng để xếp hạng mỗi khối: bước sau cùng mà mọi thành viên đã có điểm ở mọi tiêu chí chuẩn;
-- chưa bước nào đủ thì dùng điểm tự chấm. Chỉ điểm Hội đồng thẩm định là chính thức.
-- column year: năm
-- column bloc_id: mã khối
-- column stage: bước chấm (self, bloc, council)
-- column is_provisional: xếp hạng còn tạm tính
WITH scored AS (
  SELECT m.year, m.bloc_id, s.stage, s.step, count(sc.points) = count(*) AS is_complete
  FROM bloc_member AS m
  JOIN bloc AS b ON b.year = m.year AND b.bloc_id = m.bloc_id
  JOIN leaf_criterion AS l ON l.year = m.year AND l.criteria_table = b.criteria_table AND l.kind = 'core'
  CROSS JOIN (VALUES ('self', 1), ('bloc', 2), ('council', 3)) AS s(stage, step)
  LEFT JOIN score AS sc
    ON sc.year = m.year AND sc.bloc_id = m.bloc_id AND sc.unit_id = m.unit_id
    AND sc.criterion_code = l.criterion_code AND sc.stage = s.stage AND sc.quarter IS NULL
  GROUP BY m.year, m.bloc_id, s.stage, s.step
)
SELECT
  b.year,
  b.bloc_id,
  coalesce(max_by(scored.stage, scored.step) FILTER (scored.is_complete), 'self') AS stage,
  coalesce(max_by(scored.stage, scored.step) FILTER (scored.is_complete), 'self') <> 'council' AS is_provisional
FROM bloc AS b
LEFT JOIN scored ON scored.year = b.year AND scored.bloc_id = b.bloc_id
GROUP BY b.year, b.bloc_id
