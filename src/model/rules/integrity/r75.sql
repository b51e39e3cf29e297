-- R75 · Điểm không quá điểm tối đa của tiêu chí; điểm thưởng, điểm trừ không quá mức của cả nhóm
-- severity: warning | basis: bảng tiêu chí chấm điểm của khối | valid: .. | verified: yes
-- Điểm chuẩn quá mức được cộng như đã chấm; điểm thưởng, điểm trừ quá mức chỉ được tính bằng mức. Tổng điểm có thể quá 100.
WITH leaf AS (
  SELECT
    s.year,
    s.bloc_id,
    s.unit_id,
    s.quarter,
    s.stage,
    s.points,
    s.source_file,
    s.source_line,
    c.code,
    c.kind,
    c.max_points,
    g.code AS group_code,
    g.max_points AS group_max_points
  FROM score AS s
  JOIN criterion AS c ON c.year = s.year AND c.code = s.criterion_code AND c.kind <> 'disqualifier'
  LEFT JOIN criterion AS g ON g.year = c.year AND g.code = c.group_code
),
exceeding AS (
  SELECT
    year,
    unit_id,
    stage,
    kind,
    'tiêu chí ' || code AS scored,
    points,
    max_points,
    source_file,
    source_line,
    source_line::VARCHAR AS source_lines
  FROM leaf
  WHERE points > max_points
  UNION ALL
  SELECT
    year,
    unit_id,
    stage,
    any_value(kind),
    'nhóm tiêu chí ' || group_code,
    sum(least(points, max_points)),
    any_value(group_max_points),
    any_value(source_file),
    NULL,
    string_agg(source_line::VARCHAR, ', ' ORDER BY source_line)
  FROM leaf
  WHERE kind IN ('bonus', 'penalty') AND group_code IS NOT NULL
  GROUP BY year, bloc_id, unit_id, quarter, stage, group_code
  HAVING sum(least(points, max_points)) > any_value(group_max_points)
)
SELECT
  e.year,
  make_date(e.year, 12, 31) AS judged_on,
  e.unit_id AS subject_id,
  NULL AS detail,
  format(
    '{} có {} điểm {} ở {}, mức cao nhất là {}{}.',
    u.name,
    replace(rtrim(rtrim(e.points::VARCHAR, '0'), '.'), '.', ','),
    CASE e.stage WHEN 'self' THEN 'tự chấm' WHEN 'bloc' THEN 'khối chấm' ELSE 'Hội đồng thẩm định' END,
    e.scored,
    replace(rtrim(rtrim(e.max_points::VARCHAR, '0'), '.'), '.', ','),
    if(e.kind = 'core', '', '; phần vượt không được tính')
  ) AS message,
  true AS verified,
  e.source_file,
  e.source_line::INTEGER AS source_line,
  e.source_lines
FROM exceeding AS e
JOIN unit AS u ON u.id = e.unit_id
