-- Đơn vị được khối suy tôn: điểm cao nhất trong số đơn vị không vướng tiêu chí khống chế, đủ số suất theo tham số.
-- Bằng điểm thì theo phiếu suy tôn đã ghi; không có phiếu thì chưa suy tôn ai, phần mềm không tự chọn.
-- column year: năm
-- column bloc_id: mã khối
-- column unit_id: mã đơn vị
-- column votes_for?: số phiếu đồng ý
-- column votes_total?: tổng số phiếu
WITH votes AS (
  SELECT year, bloc_id, unit_id, max_by(votes_for, held_on) AS votes_for, max_by(votes_total, held_on) AS votes_total
  FROM ballot
  GROUP BY year, bloc_id, unit_id
),
candidates AS (
  SELECT
    t.year,
    t.bloc_id,
    t.unit_id,
    v.votes_for,
    v.votes_total,
    rank() OVER (PARTITION BY t.year, t.bloc_id ORDER BY t.total DESC, v.votes_for DESC NULLS LAST) AS standing
  FROM unit_total AS t
  LEFT JOIN votes AS v ON v.year = t.year AND v.bloc_id = t.bloc_id AND v.unit_id = t.unit_id
  WHERE NOT t.is_disqualified AND t.total IS NOT NULL
),
level AS (
  SELECT *, count(*) OVER (PARTITION BY year, bloc_id, standing) AS at_same_standing
  FROM candidates
)
SELECT
  l.year,
  l.bloc_id,
  l.unit_id,
  l.votes_for::INTEGER AS votes_for,
  l.votes_total::INTEGER AS votes_total
FROM level AS l
JOIN rule_parameter AS p
  ON p.rule = 'suy-ton' AND p.name = 'places'
  AND l.year BETWEEN coalesce(p.from_year, 0) AND coalesce(p.to_year, 9999)
WHERE l.standing + l.at_same_standing - 1 <= p.value
