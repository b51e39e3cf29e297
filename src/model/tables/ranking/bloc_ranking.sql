-- title: Xếp hạng trong khối
-- Bảng xếp hạng các đơn vị trong khối của một năm, theo bước chấm sau cùng đã đủ cho cả khối.
-- excluded: điểm chấm theo quý không cộng vào điểm cả năm; đơn vị đã sáp nhập, giải thể trước khi hết kỳ không có hạng.
-- column year: năm
-- column bloc_id: mã khối
-- column bloc_name: tên khối
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column role: vai trò trong khối (head khối trưởng, deputy khối phó, member thành viên)
-- column is_dissolved: đơn vị đã sáp nhập, giải thể trước khi hết kỳ
-- column stage: bước chấm được dùng
-- column is_provisional: xếp hạng còn tạm tính
-- column place?: thứ hạng trong khối
-- column ranked?: số đơn vị được xếp hạng trong khối
-- column previous_place?: thứ hạng năm trước, theo cả đơn vị cũ khi sáp nhập
-- column place_change?: số bậc tăng (dương) hay giảm (âm) so với năm trước
-- column previous_units?: các đơn vị cũ, nếu thứ hạng năm trước là của chúng
-- column core_points?: điểm chuẩn
-- column bonus_points?: điểm thưởng
-- column penalty_points?: điểm trừ
-- column total?: tổng điểm
-- column base_points?: điểm chuẩn của bảng tiêu chí
-- column share?: tỷ lệ so với điểm chuẩn
-- column grade?: xếp loại
-- column is_disqualified: vướng tiêu chí khống chế nên không được suy tôn
-- column is_nominated: được khối suy tôn
-- column awaits_ballot: bằng điểm ở suất suy tôn cuối cùng, chờ bỏ phiếu
-- column votes_for?: số phiếu suy tôn
-- column votes_total?: tổng số phiếu
-- column self_total?: tổng điểm tự chấm
-- column bloc_total?: tổng điểm khối chấm
-- column council_total?: tổng điểm Hội đồng thẩm định
-- column to_next_place?: số điểm còn thiếu để bằng đơn vị đứng ngay trên
-- column behind_leader?: số điểm kém đơn vị dẫn đầu
-- column sort_order: thứ tự tên đơn vị
WITH graded AS (
  SELECT t.year, t.bloc_id, t.unit_id, max_by(g.name, g.min_percent) AS grade
  FROM unit_total AS t
  JOIN grade AS g
    -- 57 of 100 points are 57 %, though 100 times the double 0.57 is a little less.
    ON round(100 * t.share, 9) >= g.min_percent
    AND t.year BETWEEN coalesce(g.from_year, 0) AND coalesce(g.to_year, 9999)
  WHERE t.quarter = 0
  GROUP BY t.year, t.bloc_id, t.unit_id
),
staged AS (
  SELECT
    year,
    bloc_id,
    unit_id,
    max(total) FILTER (stage = 'self') AS self_total,
    max(total) FILTER (stage = 'bloc') AS bloc_total,
    max(total) FILTER (stage = 'council') AS council_total
  FROM stage_total
  WHERE quarter = 0
  GROUP BY year, bloc_id, unit_id
)
SELECT
  m.year,
  m.bloc_id,
  b.name AS bloc_name,
  m.unit_id,
  u.name AS unit_name,
  m.role,
  m.is_dissolved,
  st.stage,
  st.is_provisional,
  p.place,
  p.ranked,
  previous.place::INTEGER AS previous_place,
  (previous.place - p.place)::INTEGER AS place_change,
  previous.previous_units,
  t.core_points,
  t.bonus_points,
  t.penalty_points,
  t.total,
  c.base_points,
  t.share,
  graded.grade,
  t.is_disqualified,
  coalesce(n.is_nominated, false) AS is_nominated,
  coalesce(n.awaits_ballot, false) AS awaits_ballot,
  v.votes_for,
  v.votes_total,
  staged.self_total,
  staged.bloc_total,
  staged.council_total,
  p.to_next_place,
  p.behind_leader,
  u.sort_order
FROM ranked_member AS m
JOIN bloc AS b ON b.year = m.year AND b.bloc_id = m.bloc_id
JOIN unit AS u ON u.id = m.unit_id
JOIN bloc_stage AS st ON st.year = m.year AND st.bloc_id = m.bloc_id AND st.quarter = 0
JOIN unit_total AS t ON t.year = m.year AND t.bloc_id = m.bloc_id AND t.unit_id = m.unit_id AND t.quarter = 0
JOIN staged ON staged.year = m.year AND staged.bloc_id = m.bloc_id AND staged.unit_id = m.unit_id
LEFT JOIN criteria_total AS c ON c.year = m.year AND c.criteria_table = m.criteria_table
LEFT JOIN unit_place AS p ON p.year = m.year AND p.bloc_id = m.bloc_id AND p.unit_id = m.unit_id AND p.quarter = 0
LEFT JOIN previous_place AS previous
  ON previous.year = m.year AND previous.system = m.system AND previous.unit_id = m.unit_id
LEFT JOIN graded ON graded.year = m.year AND graded.bloc_id = m.bloc_id AND graded.unit_id = m.unit_id
LEFT JOIN nomination_candidate AS n ON n.year = m.year AND n.bloc_id = m.bloc_id AND n.unit_id = m.unit_id
LEFT JOIN ballot_result AS v ON v.year = m.year AND v.bloc_id = m.bloc_id AND v.unit_id = m.unit_id
