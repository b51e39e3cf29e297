-- R53 · Việc trao tặng được kết hợp với hội nghị, lễ kỷ niệm hoặc hoạt động khác, không tổ chức riêng
-- severity: info | basis: NĐ 145/2013/NĐ-CP: trao tặng kết hợp với hội nghị, không tổ chức lễ riêng | valid: .. | verified: yes
SELECT
  c.year,
  c.held_on AS judged_on,
  coalesce(c.unit_id, c.bloc_id, (SELECT name FROM organisation)) AS subject_id,
  c.title AS detail,
  format(
    'Ngày {} có “{}” mà nhật ký không ghi hội nghị, lễ kỷ niệm hay hoạt động nào khác cùng ngày để kết hợp.',
    strftime(c.held_on, '%d/%m/%Y'),
    c.title
  ) AS message,
  true AS verified,
  c.source_file,
  c.source_line,
  c.source_line::VARCHAR AS source_lines
FROM event AS c
LEFT JOIN event AS other
  ON other.kind <> 'conferral'
  AND other.held_on <= coalesce(c.held_until, c.held_on) AND coalesce(other.held_until, other.held_on) >= c.held_on
WHERE c.kind = 'conferral' AND other.held_on IS NULL
