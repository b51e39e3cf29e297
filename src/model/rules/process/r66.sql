-- R66 · Mỗi khối thi đua có đúng một khối trưởng và ít nhất một khối phó
-- severity: warning | basis: Kế hoạch năm của Ủy ban nhân dân, nhiệm vụ phân công trưởng, phó trưởng khối | valid: .. | verified: yes
SELECT
  m.year,
  make_date(m.year, 12, 31) AS judged_on,
  m.bloc_id AS subject_id,
  NULL AS detail,
  format(
    '{} có {} khối trưởng và {} khối phó; cần đúng một khối trưởng và ít nhất một khối phó.',
    any_value(m.bloc_name),
    count(*) FILTER (m.role = 'head'),
    count(*) FILTER (m.role = 'deputy')
  ) AS message,
  true AS verified,
  any_value(m.source_file) AS source_file,
  NULL::INTEGER AS source_line,
  string_agg(m.source_line::VARCHAR, ', ' ORDER BY m.source_line) AS source_lines
FROM bloc_member AS m
GROUP BY m.year, m.bloc_id
HAVING count(*) FILTER (m.role = 'head') <> 1 OR count(*) FILTER (m.role = 'deputy') < 1
