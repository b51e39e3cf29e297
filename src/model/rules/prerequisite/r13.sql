-- R13 · Chiến sĩ thi đua toàn quốc phải là Chiến sĩ thi đua cấp bộ, tỉnh nhiều năm liên tục và có sáng kiến ảnh hưởng trong toàn quốc
-- severity: warning | basis: Luật Thi đua, khen thưởng 2003 Điều 21; Luật Thi đua, khen thưởng 2022 Điều 21 | valid: .. | verified: no
-- parameter: years (số năm liên tục)
-- excluded: năm mà số liệu chưa đủ số năm ấy ở trước; đề tài khoa học, không có trong số liệu.
WITH judged AS (
  SELECT
    a.*,
    t.name AS award_name,
    p.value::INTEGER AS years_needed,
    p.verified,
    greatest(coalesce(same_year.years, 0), coalesce(year_before.years, 0)) AS years_held,
    EXISTS (
      SELECT 1
      FROM author_initiative AS i
      WHERE
        i.unit_id = a.unit_id AND i.name_key = lower(a.recipient_name) AND i.scope = 'nation'
        AND i.year BETWEEN a.year - p.value AND a.year
    ) AS has_initiative
  FROM award_in_force AS a
  JOIN award_type AS t ON t.code = a.award_code AND t.award_class = 'nationalFighter'
  JOIN rule_parameter AS p
    ON p.rule = 'R13' AND p.name = 'years'
    AND a.year BETWEEN coalesce(p.from_year, 0) AND coalesce(p.to_year, 9999)
  JOIN year_run AS known ON known.year = a.year AND known.years > p.value
  LEFT JOIN fighter_run AS same_year
    ON same_year.award_class = 'provinceFighter' AND same_year.year = a.year AND same_year.unit_id = a.unit_id
    AND same_year.recipient_kind = a.recipient_kind AND same_year.name_key = lower(a.recipient_name)
  LEFT JOIN fighter_run AS year_before
    ON year_before.award_class = 'provinceFighter' AND year_before.year = a.year - 1 AND year_before.unit_id = a.unit_id
    AND year_before.recipient_kind = a.recipient_kind AND year_before.name_key = lower(a.recipient_name)
)
SELECT
  year,
  make_date(year, 12, 31) AS judged_on,
  unit_id AS subject_id,
  recipient_name AS detail,
  format(
    '{} được tặng {} nhưng {}.',
    recipient_name,
    award_name,
    concat_ws(
      '; ',
      if(
        years_held < years_needed,
        format('mới có {} năm liên tục là Chiến sĩ thi đua cấp bộ, tỉnh, cần {} năm', years_held, years_needed),
        NULL
      ),
      if(
        has_initiative,
        NULL,
        format('từ năm {} đến năm {} không có sáng kiến có phạm vi ảnh hưởng toàn quốc', year - years_needed, year)
      )
    )
  ) AS message,
  verified,
  source_file,
  source_line,
  source_line::VARCHAR AS source_lines
FROM judged
WHERE years_held < years_needed OR NOT has_initiative
