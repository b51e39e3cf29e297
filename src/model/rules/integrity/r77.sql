-- R77 · Bài viết được đăng không nhắc tên người đã rút đồng ý
-- severity: warning | basis: NĐ 13/2023/NĐ-CP Điều 12: rút lại sự đồng ý | valid: 2023-07-01..2025-12-31 | verified: no
-- severity: warning | basis: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: quyền rút lại sự đồng ý | valid: 2026-01-01.. | verified: no
-- Gỡ điển hình không sửa được bài viết về người khác.
SELECT
  p.year,
  make_date(p.year, 12, 31) AS judged_on,
  p.unit_id AS subject_id,
  p.name AS detail,
  format('Bài viết, tóm tắt hoặc kết quả của {} còn nhắc {}, điển hình đã gỡ khỏi trang công khai.', p.name, w.name) AS message,
  true AS verified,
  e.source_file,
  e.source_line,
  e.source_line::VARCHAR AS source_lines
FROM published_exemplar AS p
JOIN exemplar AS e ON e.year = p.year AND e.id = p.exemplar_id
JOIN (
  SELECT DISTINCT x.name
  FROM exemplar AS x
  JOIN exemplar_publication AS s ON s.year = x.year AND s.exemplar_id = x.id AND s.state = 'withdrawn'
  JOIN unit AS u ON u.id = x.unit_id AND u.name <> x.name
) AS w ON contains(lower(concat_ws(' ', p.headline, p.summary, p.results, p.story, p.picture_alt)), lower(w.name))
