-- R30 · Chiến sĩ thi đua cơ sở không quá tỷ lệ cho phép của Lao động tiên tiến trong đơn vị
-- severity: error | basis: NĐ 91/2017/NĐ-CP Điều 9 khoản 3 | valid: 2017-11-15..2023-12-31 | verified: yes
-- severity: warning | basis: quy định riêng của địa phương: Luật Thi đua, khen thưởng 2022 Điều 23 không đặt tỷ lệ; chỉ xét khi đã ghi tỷ lệ vào tham số | valid: 2024-01-01.. | verified: no
-- parameter: max_share (tỷ lệ cao nhất so với Lao động tiên tiến)
-- excluded: quân đội, công an, có tỷ lệ riêng (R33); phần vượt do làm tròn lên, là điểm cần lưu ý của R31.
SELECT
  titles.year,
  make_date(titles.year, 12, 31) AS judged_on,
  titles.unit_id AS subject_id,
  NULL AS detail,
  format(
    '{} có {} Chiến sĩ thi đua cơ sở trên {} Lao động tiên tiến, nhiều nhất được {}.',
    u.name,
    titles.base_fighters,
    titles.advanced_workers,
    ceil(titles.advanced_workers * p.value)::INTEGER
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
WHERE titles.base_fighters > ceil(titles.advanced_workers * p.value)
