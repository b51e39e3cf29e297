-- R40 · Một thành tích không được khen nhiều lần, nhiều hình thức ở cùng một cấp
-- severity: warning | basis: NĐ 91/2017/NĐ-CP Điều 3: không tặng thưởng nhiều hình thức cho một thành tích | valid: ..2023-12-31 | verified: yes
-- severity: warning | basis: Luật Thi đua, khen thưởng 2022 Điều 5: không khen thưởng nhiều lần, nhiều hình thức cho một thành tích đạt được | valid: 2024-01-01.. | verified: yes
-- Thành tích được coi là một khi lời ghi như nhau; hai dòng của cùng một hình thức, cùng một quyết định là dòng ghi trùng (R44).
WITH form AS (
  SELECT
    a.*,
    t.name AS award_name,
    t.level,
    lower(a.recipient_name) AS name_key,
    lower(a.achievement) AS achievement_key
  FROM award AS a
  JOIN award_type AS t ON t.code = a.award_code AND t.family = 'form'
  WHERE a.status = 'awarded' AND a.decision_number IS NOT NULL AND a.decision_on IS NOT NULL AND a.achievement IS NOT NULL
),
repeated AS (
  SELECT year, unit_id, level, name_key, achievement_key
  FROM form
  GROUP BY ALL
  HAVING count(*) > 1
),
told AS (
  SELECT f.*, coalesce(n.person, 0) AS person
  FROM form AS f
  JOIN repeated USING (year, unit_id, level, name_key, achievement_key)
  LEFT JOIN namesake AS n ON n.source_file = f.source_file AND n.source_line = f.source_line
)
SELECT
  year,
  max(decision_on) AS judged_on,
  unit_id AS subject_id,
  any_value(recipient_name) AS detail,
  format(
    '{} được khen {} lần {} cho cùng một thành tích “{}”: {}; mỗi thành tích chỉ khen một lần, một hình thức.',
    any_value(recipient_name),
    count(*),
    if(count(DISTINCT (decision_number, decision_on)) = 1, 'trong cùng một quyết định', 'ở cùng một cấp'),
    any_value(achievement),
    string_agg(award_name || ' (' || decision_number || ')', ', ' ORDER BY source_line)
  ) AS message,
  true AS verified,
  any_value(source_file) AS source_file,
  NULL::INTEGER AS source_line,
  string_agg(source_line::VARCHAR, ', ' ORDER BY source_line) AS source_lines
FROM told
GROUP BY year, unit_id, recipient_kind, name_key, person, level, achievement_key
HAVING count(DISTINCT (award_code, decision_number, decision_on)) > 1
