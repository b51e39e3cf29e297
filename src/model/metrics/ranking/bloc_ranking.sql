-- Bảng xếp hạng các đơn vị trong khối của một năm, theo bước chấm sau cùng đã đủ cho cả khối.
-- column year: năm
-- column bloc_id: mã khối
-- column bloc_name: tên khối
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column role: vai trò trong khối (head khối trưởng, deputy khối phó, member thành viên)
-- column stage: bước chấm được dùng
-- column is_provisional: xếp hạng còn tạm tính
-- column place?: thứ hạng trong khối
-- column previous_place?: thứ hạng năm trước, theo cả đơn vị cũ khi sáp nhập
-- column core_points?: điểm chuẩn
-- column bonus_points?: điểm thưởng
-- column penalty_points?: điểm trừ
-- column total?: tổng điểm
-- column base_points: điểm chuẩn của bảng tiêu chí
-- column share?: tỷ lệ so với điểm chuẩn
-- column grade?: xếp loại
-- column is_disqualified: vướng tiêu chí khống chế nên không được suy tôn
-- column is_nominated: được khối suy tôn
-- column votes_for?: số phiếu suy tôn
-- column votes_total?: tổng số phiếu
-- column sort_order: thứ tự tên đơn vị
WITH lineage AS (
  SELECT id AS unit_id, id AS earlier_id FROM unit
  UNION
  SELECT unnest(successor_ids) AS unit_id, id AS earlier_id FROM unit
),
previous AS (
  SELECT p.year + 1 AS year, l.unit_id, min(p.place) AS place
  FROM unit_place AS p
  JOIN lineage AS l ON l.earlier_id = p.unit_id
  GROUP BY p.year, l.unit_id
),
graded AS (
  SELECT t.year, t.bloc_id, t.unit_id, max_by(g.name, g.min_percent) AS grade
  FROM unit_total AS t
  JOIN grade AS g
    ON 100 * t.share >= g.min_percent
    AND t.year BETWEEN coalesce(g.from_year, 0) AND coalesce(g.to_year, 9999)
  GROUP BY t.year, t.bloc_id, t.unit_id
)
SELECT
  m.year,
  m.bloc_id,
  b.name AS bloc_name,
  m.unit_id,
  u.name AS unit_name,
  m.role,
  st.stage,
  st.is_provisional,
  p.place,
  previous.place::INTEGER AS previous_place,
  t.core_points,
  t.bonus_points,
  t.penalty_points,
  t.total,
  c.base_points,
  t.share,
  graded.grade,
  t.is_disqualified,
  n.unit_id IS NOT NULL AS is_nominated,
  v.votes_for,
  v.votes_total,
  u.sort_order
FROM bloc_member AS m
JOIN bloc AS b ON b.year = m.year AND b.bloc_id = m.bloc_id
JOIN unit AS u ON u.id = m.unit_id
JOIN bloc_stage AS st ON st.year = m.year AND st.bloc_id = m.bloc_id
JOIN criteria_total AS c ON c.year = m.year AND c.criteria_table = b.criteria_table
JOIN unit_total AS t ON t.year = m.year AND t.bloc_id = m.bloc_id AND t.unit_id = m.unit_id
JOIN unit_place AS p ON p.year = m.year AND p.bloc_id = m.bloc_id AND p.unit_id = m.unit_id
LEFT JOIN previous ON previous.year = m.year AND previous.unit_id = m.unit_id
LEFT JOIN graded ON graded.year = m.year AND graded.bloc_id = m.bloc_id AND graded.unit_id = m.unit_id
LEFT JOIN nomination AS n ON n.year = m.year AND n.bloc_id = m.bloc_id AND n.unit_id = m.unit_id
LEFT JOIN ballot_result AS v ON v.year = m.year AND v.bloc_id = m.bloc_id AND v.unit_id = m.unit_id
