-- R31 · Chiến sĩ thi đua cơ sở vượt tỷ lệ nếu không làm tròn phần lẻ: văn bản không nói cách làm tròn
-- severity: warning | basis: NĐ 91/2017/NĐ-CP Điều 9 khoản 3 không quy định cách làm tròn; có bộ hướng dẫn làm tròn số dư (TT 08/2019/TT-BLĐTBXH Điều 10) | valid: 2017-11-15..2023-12-31 | verified: yes
-- severity: warning | basis: quy định riêng của địa phương; chỉ xét khi đã ghi tỷ lệ vào tham số | valid: 2024-01-01.. | verified: no
-- parameter: max_share của R30
-- excluded: quân đội, công an, có tỷ lệ riêng (R33).
SELECT
  titles.year,
  make_date(titles.year, 12, 31) AS judged_on,
  titles.unit_id AS subject_id,
  NULL AS detail,
  format(
    '{} có {} Chiến sĩ thi đua cơ sở trên {} Lao động tiên tiến: đúng tỷ lệ nếu làm tròn lên {}, quá tỷ lệ nếu chỉ lấy {}.',
    u.name,
    titles.base_fighters,
    titles.advanced_workers,
    ceil(titles.advanced_workers * p.value)::INTEGER,
    floor(titles.advanced_workers * p.value)::INTEGER
  ) AS message,
  p.verified,
  rows.source_file,
  NULL::INTEGER AS source_line,
  rows.source_lines
FROM unit_titles AS titles
JOIN unit AS u ON u.id = titles.unit_id AND u.award_chain = 'general'
JOIN rule_parameter AS p
  ON p.rule = 'R30' AND p.name = 'max_share'
  AND titles.year BETWEEN coalesce(p.from_year, 0) AND coalesce(p.to_year, 9999)
JOIN unit_title_lines AS rows
  ON rows.year = titles.year AND rows.unit_id = titles.unit_id AND rows.award_class = 'baseFighter'
WHERE titles.base_fighters > floor(titles.advanced_workers * p.value)
  AND titles.base_fighters <= ceil(titles.advanced_workers * p.value)
