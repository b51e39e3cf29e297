-- R67 · Mỗi khối thi đua có ủy viên Hội đồng được phân công theo dõi
-- severity: info | basis: thông lệ phân công ủy viên Hội đồng theo dõi khối (ví dụ huyện Thạch Hà, Hà Tĩnh, năm 2023) | valid: .. | verified: yes
SELECT
  b.year,
  make_date(b.year, 12, 31) AS judged_on,
  b.bloc_id AS subject_id,
  NULL AS detail,
  format('{} chưa ghi ủy viên Hội đồng được phân công theo dõi.', b.name) AS message,
  true AS verified,
  any_value(m.source_file) AS source_file,
  NULL::INTEGER AS source_line,
  string_agg(m.source_line::VARCHAR, ', ' ORDER BY m.source_line) AS source_lines
FROM bloc AS b
JOIN bloc_member AS m ON m.year = b.year AND m.bloc_id = b.bloc_id
WHERE b.system = 'council' AND b.minder IS NULL
GROUP BY b.year, b.bloc_id, b.name
