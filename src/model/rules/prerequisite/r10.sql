-- R10 · Chiến sĩ thi đua cơ sở phải đạt Lao động tiên tiến (Chiến sĩ tiên tiến) trong cùng năm
-- severity: warning | basis: Luật Thi đua, khen thưởng 2003 Điều 23; NĐ 91/2017/NĐ-CP Điều 9 khoản 3 | valid: ..2023-12-31 | verified: yes
-- severity: warning | basis: Luật Thi đua, khen thưởng 2022 Điều 23 | valid: 2024-01-01.. | verified: yes
SELECT
  a.year,
  make_date(a.year, 12, 31) AS judged_on,
  a.unit_id AS subject_id,
  a.recipient_name AS detail,
  format(
    '{} được tặng {} nhưng năm {} không có tên trong kết quả Lao động tiên tiến hoặc Chiến sĩ tiên tiến.',
    a.recipient_name,
    t.name,
    a.year
  ) AS message,
  true AS verified,
  a.source_file,
  a.source_line,
  a.source_line::VARCHAR AS source_lines
FROM award_in_force AS a
JOIN award_type AS t ON t.code = a.award_code AND t.award_class = 'baseFighter'
LEFT JOIN held_class AS worker
  ON worker.award_class = 'advancedWorker' AND worker.year = a.year AND worker.unit_id = a.unit_id
  AND worker.recipient_kind = a.recipient_kind AND worker.name_key = lower(a.recipient_name)
WHERE worker.name_key IS NULL
