-- R11 · Chiến sĩ thi đua cơ sở phải có sáng kiến được công nhận hoặc đề tài khoa học được nghiệm thu
-- severity: warning | basis: Luật Thi đua, khen thưởng 2003 Điều 23; NĐ 91/2017/NĐ-CP Điều 9 khoản 3 | valid: ..2023-12-31 | verified: yes
-- severity: warning | basis: Luật Thi đua, khen thưởng 2022 Điều 23: hoàn thành xuất sắc nhiệm vụ hoặc có sáng kiến; chỉ xét khi nơi áp dụng vẫn yêu cầu sáng kiến | valid: 2024-01-01.. | verified: yes
-- parameter: initiative_required (1 là bắt buộc có sáng kiến, 0 là không)
-- excluded: đề tài khoa học, không có trong số liệu; năm mà năm trước chưa có số liệu, vì sáng kiến năm trước cũng được tính.
WITH author AS (
  SELECT year, unit_id, name_key FROM author_initiative
  UNION
  SELECT year + 1, unit_id, name_key FROM author_initiative
)
SELECT
  a.year,
  make_date(a.year, 12, 31) AS judged_on,
  a.unit_id AS subject_id,
  a.recipient_name AS detail,
  format(
    '{} được tặng {} nhưng năm {} và năm {} không có sáng kiến được công nhận; cần có sáng kiến hoặc đề tài khoa học đã nghiệm thu.',
    a.recipient_name,
    t.name,
    a.year - 1,
    a.year
  ) AS message,
  p.verified,
  a.source_file,
  a.source_line,
  a.source_line::VARCHAR AS source_lines
FROM award_in_force AS a
JOIN award_type AS t ON t.code = a.award_code AND t.award_class = 'baseFighter'
JOIN rule_parameter AS p
  ON p.rule = 'R11' AND p.name = 'initiative_required' AND p.value > 0
  AND a.year BETWEEN coalesce(p.from_year, 0) AND coalesce(p.to_year, 9999)
JOIN year_run AS known ON known.year = a.year AND known.years > 1
LEFT JOIN author AS i ON i.year = a.year AND i.unit_id = a.unit_id AND i.name_key = lower(a.recipient_name)
WHERE i.name_key IS NULL
