-- Đơn vị được khối suy tôn: điểm cao nhất trong số đơn vị không vướng tiêu chí khống chế, đủ số suất theo tham số.
-- Bằng điểm thì theo phiếu suy tôn đã ghi; không có phiếu thì chưa suy tôn ai, phần mềm không tự chọn.
-- column year: năm
-- column bloc_id: mã khối
-- column unit_id: mã đơn vị
WITH candidates AS (
  SELECT
    t.year,
    t.bloc_id,
    t.unit_id,
    rank() OVER (PARTITION BY t.year, t.bloc_id ORDER BY t.total DESC, v.votes_for DESC NULLS LAST) AS standing
  FROM unit_total AS t
  LEFT JOIN ballot_result AS v ON v.year = t.year AND v.bloc_id = t.bloc_id AND v.unit_id = t.unit_id
  WHERE NOT t.is_disqualified AND t.total IS NOT NULL
),
level AS (
  SELECT *, count(*) OVER (PARTITION BY year, bloc_id, standing) AS at_same_standing
  FROM candidates
)
SELECT
  l.year,
  l.bloc_id,
  l.unit_id
FROM level AS l
JOIN rule_parameter AS p
  ON p.rule = 'suy-ton' AND p.name = 'places'
  AND l.year BETWEEN coalesce(p.from_year, 0) AND coalesce(p.to_year, 9999)
WHERE l.standing + l.at_same_standing - 1 <= p.value
