-- R52 · Điển hình gắn với quyết định khen thưởng đã thu hồi thì không còn được công bố
-- severity: warning | basis: Luật Thi đua, khen thưởng 2003, các quy định về thu hồi quyết định khen thưởng (chưa đối chiếu) | valid: ..2023-12-31 | verified: no
-- severity: warning | basis: Luật Thi đua, khen thưởng 2022 Chương VII: hủy bỏ, thu hồi quyết định khen thưởng | valid: 2024-01-01.. | verified: yes
-- Điển hình không ghi số quyết định thì so với quyết định thu hồi của cùng năm.
SELECT
  e.year,
  make_date(e.year, 12, 31) AS judged_on,
  e.unit_id AS subject_id,
  e.name AS detail,
  format(
    'Quyết định {} tặng {} cho {} đã thu hồi, nhưng điển hình này vẫn được đánh dấu công bố.',
    coalesce(any_value(a.decision_number), '(không ghi số)'),
    any_value(t.name),
    e.name
  ) AS message,
  true AS verified,
  e.source_file,
  e.source_line,
  e.source_line::VARCHAR AS source_lines
FROM exemplar AS e
JOIN award AS a
  ON a.unit_id = e.unit_id AND lower(a.recipient_name) = lower(e.name) AND a.status = 'revoked'
  AND if(e.decision_number IS NULL, a.year = e.year, a.decision_number = e.decision_number)
JOIN award_type AS t ON t.code = a.award_code
WHERE e.publish
GROUP BY e.year, e.unit_id, e.name, e.source_file, e.source_line
