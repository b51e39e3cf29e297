-- R33 · Quân đội, công an: Chiến sĩ thi đua cơ sở và Chiến sĩ tiên tiến không quá tỷ lệ cho phép của quân số
-- severity: warning | basis: TT 151/2018/TT-BQP; với công an, tỷ lệ này để tham khảo | valid: ..2023-12-31 | verified: yes
-- severity: warning | basis: quy định riêng của quân đội, công an theo Luật Thi đua, khen thưởng 2022 | valid: 2024-01-01.. | verified: no
-- parameter: max_share_cstdcs, max_share_ldtt (tỷ lệ cao nhất so với quân số)
-- excluded: đơn vị không ghi số người.
WITH counted AS (
  SELECT *, 'max_share_cstdcs' AS parameter, 'baseFighter' AS award_class, base_fighters AS held FROM unit_titles
  UNION ALL
  SELECT *, 'max_share_ldtt', 'advancedWorker', advanced_workers FROM unit_titles
)
SELECT
  c.year,
  make_date(c.year, 12, 31) AS judged_on,
  c.unit_id AS subject_id,
  NULL AS detail,
  format(
    '{} có {} {} trên quân số {} ({}%), nhiều nhất được {}%.',
    u.name,
    c.held,
    if(c.award_class = 'baseFighter', 'Chiến sĩ thi đua cơ sở', 'Chiến sĩ tiên tiến'),
    s.staff,
    round(100 * c.held / s.staff)::INTEGER,
    round(100 * p.value)::INTEGER
  ) AS message,
  p.verified AND u.award_chain = 'army' AS verified,
  rows.source_file,
  NULL::INTEGER AS source_line,
  rows.source_lines
FROM counted AS c
JOIN unit AS u ON u.id = c.unit_id AND u.award_chain IN ('army', 'police')
JOIN unit_staff AS s ON s.year = c.year AND s.unit_id = c.unit_id
JOIN rule_parameter AS p
  ON p.rule = 'R33' AND p.name = c.parameter
  AND c.year BETWEEN coalesce(p.from_year, 0) AND coalesce(p.to_year, 9999)
JOIN unit_title_lines AS rows
  ON rows.year = c.year AND rows.unit_id = c.unit_id AND rows.award_class = c.award_class
WHERE c.held > s.staff * p.value
