-- R54 · Không khen thưởng tập thể đã sáp nhập, giải thể
-- severity: info | basis: chưa đối chiếu với văn bản trước Thông tư 15/2025/TT-BNV | valid: ..2025-08-03 | verified: no
-- severity: warning | basis: TT 15/2025/TT-BNV: không khen thưởng cơ quan, đơn vị đã giải thể | valid: 2025-08-04.. | verified: yes
-- Cá nhân của đơn vị cũ vẫn được xét ở đơn vị kế thừa nên không thuộc quy tắc này.
SELECT
  a.year,
  a.decision_on::DATE AS judged_on,
  a.unit_id AS subject_id,
  a.recipient_name AS detail,
  format(
    '{} được tặng {} ngày {}, sau khi {} thôi hoạt động ngày {}.',
    a.recipient_name,
    t.name,
    strftime(a.decision_on::DATE, '%d/%m/%Y'),
    u.name,
    strftime(u.valid_to, '%d/%m/%Y')
  ) AS message,
  true AS verified,
  a.source_file,
  a.source_line,
  a.source_line::VARCHAR AS source_lines
FROM award_in_force AS a
JOIN unit AS u ON u.id = a.unit_id AND u.valid_to < a.decision_on::DATE
JOIN award_type AS t ON t.code = a.award_code
WHERE a.recipient_kind = 'collective'
