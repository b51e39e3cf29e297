-- R34 · Chiến sĩ thi đua cấp bộ, tỉnh không quá tỷ lệ tỉnh cho phép của Chiến sĩ thi đua cơ sở
-- severity: warning | basis: hướng dẫn xét khen thưởng của tỉnh; chỉ xét khi đã ghi tỷ lệ vào tham số | valid: .. | verified: yes
-- parameter: max_share (tỷ lệ cao nhất so với Chiến sĩ thi đua cơ sở; để trống là không xét)
-- excluded: quân đội, công an, có tỷ lệ riêng.
WITH counted AS (
  SELECT
    titles.year,
    sum(titles.province_fighters)::INTEGER AS province_fighters,
    sum(titles.base_fighters)::INTEGER AS base_fighters,
    any_value(rows.source_file) AS source_file,
    string_agg(rows.source_lines, ', ' ORDER BY split_part(rows.source_lines, ', ', 1)::INTEGER) AS source_lines
  FROM unit_titles AS titles
  JOIN unit AS u ON u.id = titles.unit_id AND u.award_chain = 'general'
  LEFT JOIN unit_title_lines AS rows
    ON rows.year = titles.year AND rows.unit_id = titles.unit_id AND rows.award_class = 'provinceFighter'
  GROUP BY titles.year
)
SELECT
  c.year,
  make_date(c.year, 12, 31) AS judged_on,
  (SELECT council_name FROM organisation) AS subject_id,
  NULL AS detail,
  format(
    'Năm {} có {} Chiến sĩ thi đua cấp bộ, tỉnh trên {} Chiến sĩ thi đua cơ sở, nhiều nhất được {}.',
    c.year,
    c.province_fighters,
    c.base_fighters,
    ceil(c.base_fighters * p.value)::INTEGER
  ) AS message,
  p.verified,
  c.source_file,
  NULL::INTEGER AS source_line,
  c.source_lines
FROM counted AS c
JOIN rule_parameter AS p
  ON p.rule = 'R34' AND p.name = 'max_share'
  AND c.year BETWEEN coalesce(p.from_year, 0) AND coalesce(p.to_year, 9999)
WHERE c.province_fighters > ceil(c.base_fighters * p.value)
