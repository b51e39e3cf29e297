-- R14 · Tập thể lao động tiên tiến (Đơn vị tiên tiến) phải có đủ tỷ lệ cá nhân đạt Lao động tiên tiến
-- severity: warning | basis: Luật Thi đua, khen thưởng 2003 Điều 28: trên 50% cá nhân đạt Lao động tiên tiến | valid: ..2023-12-31 | verified: yes
-- severity: warning | basis: Luật Thi đua, khen thưởng 2022 Điều 28 | valid: 2024-01-01.. | verified: no
-- parameter: min_share (phải có trên tỷ lệ này)
-- excluded: tập thể là một phần của đơn vị, vì số liệu chỉ có số người của cả đơn vị; quân đội, công an, có tỷ lệ riêng.
SELECT
  a.year,
  make_date(a.year, 12, 31) AS judged_on,
  a.unit_id AS subject_id,
  a.recipient_name AS detail,
  format(
    '{} được tặng {} nhưng mới có {} Lao động tiên tiến trên {} người ({}%), cần trên {}%.',
    a.recipient_name,
    t.name,
    titles.advanced_workers,
    s.staff,
    round(100 * titles.advanced_workers / s.staff)::INTEGER,
    round(100 * p.value)::INTEGER
  ) AS message,
  p.verified,
  a.source_file,
  a.source_line,
  a.source_line::VARCHAR AS source_lines
FROM award_in_force AS a
JOIN award_type AS t ON t.code = a.award_code AND t.award_class = 'advancedCollective'
JOIN unit AS u ON u.id = a.unit_id AND u.award_chain = 'general' AND lower(u.name) = lower(a.recipient_name)
JOIN unit_staff AS s ON s.year = a.year AND s.unit_id = a.unit_id
JOIN unit_titles AS titles ON titles.year = a.year AND titles.unit_id = a.unit_id
JOIN rule_parameter AS p
  ON p.rule = 'R14' AND p.name = 'min_share'
  AND a.year BETWEEN coalesce(p.from_year, 0) AND coalesce(p.to_year, 9999)
WHERE titles.advanced_workers <= s.staff * p.value
