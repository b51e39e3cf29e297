-- title: Thứ tự xét suy tôn
-- Các đơn vị có thể được khối suy tôn, theo điểm; bằng điểm thì theo phiếu, nếu mọi đơn vị bằng điểm ấy đều có phiếu
-- của cùng lần bỏ phiếu sau cùng. Phần mềm không tự chọn giữa những đơn vị còn ngang nhau.
-- excluded: đơn vị chưa có điểm, đã sáp nhập, giải thể, hoặc vướng tiêu chí khống chế.
-- column year: năm
-- column bloc_id: mã khối
-- column unit_id: mã đơn vị
-- column places: số suất suy tôn của khối
-- column standing: đứng thứ mấy trong số đơn vị có thể được suy tôn
-- column at_same_standing: số đơn vị ngang nhau ở thứ này
-- column is_nominated: được suy tôn: cả nhóm ngang nhau nằm trong số suất
-- column awaits_ballot: còn suất nhưng không đủ cho cả nhóm ngang nhau: chờ bỏ phiếu
WITH places AS (
  SELECT
    m.year,
    m.bloc_id,
    CASE
      WHEN count(*) >= any_value(from_members.value) THEN coalesce(any_value(large.value), any_value(usual.value))
      ELSE any_value(usual.value)
    END AS places
  FROM ranked_member AS m
  JOIN rule_parameter AS usual
    ON usual.rule = 'suy-ton' AND usual.name = 'places'
    AND m.year BETWEEN coalesce(usual.from_year, 0) AND coalesce(usual.to_year, 9999)
  LEFT JOIN rule_parameter AS from_members
    ON from_members.rule = 'suy-ton' AND from_members.name = 'large_bloc_from'
    AND m.year BETWEEN coalesce(from_members.from_year, 0) AND coalesce(from_members.to_year, 9999)
  LEFT JOIN rule_parameter AS large
    ON large.rule = 'suy-ton' AND large.name = 'large_bloc_places'
    AND m.year BETWEEN coalesce(large.from_year, 0) AND coalesce(large.to_year, 9999)
  WHERE NOT m.is_dissolved
  GROUP BY m.year, m.bloc_id
),
candidate AS (
  SELECT
    t.year,
    t.bloc_id,
    t.unit_id,
    t.total,
    v.votes_for,
    v.held_on,
    count(*) OVER equal AS equals,
    count(v.held_on) OVER equal AS with_ballot,
    min(v.held_on) OVER equal AS first_held_on,
    max(v.held_on) OVER equal AS last_held_on
  FROM unit_place AS t
  JOIN unit_total AS u
    ON u.year = t.year AND u.quarter = t.quarter AND u.bloc_id = t.bloc_id AND u.unit_id = t.unit_id
  LEFT JOIN ballot_result AS v ON v.year = t.year AND v.bloc_id = t.bloc_id AND v.unit_id = t.unit_id
  WHERE t.quarter = 0 AND NOT u.is_disqualified
  WINDOW equal AS (PARTITION BY t.year, t.bloc_id, t.total)
),
ordered AS (
  SELECT
    year,
    bloc_id,
    unit_id,
    rank() OVER (
      PARTITION BY year, bloc_id
      ORDER BY total DESC, CASE WHEN with_ballot = equals AND first_held_on = last_held_on THEN votes_for END DESC NULLS LAST
    ) AS standing
  FROM candidate
),
counted AS (
  SELECT *, count(*) OVER (PARTITION BY year, bloc_id, standing) AS at_same_standing
  FROM ordered
)
SELECT
  c.year,
  c.bloc_id,
  c.unit_id,
  p.places::INTEGER AS places,
  c.standing::INTEGER AS standing,
  c.at_same_standing::INTEGER AS at_same_standing,
  c.standing + c.at_same_standing - 1 <= p.places AS is_nominated,
  c.standing <= p.places AND c.standing + c.at_same_standing - 1 > p.places AS awaits_ballot
FROM counted AS c
JOIN places AS p ON p.year = c.year AND p.bloc_id = c.bloc_id
