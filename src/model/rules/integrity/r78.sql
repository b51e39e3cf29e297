-- R78 · Mỗi giải trình ứng với một điểm mà quy tắc tìm ra
-- severity: warning | basis: yêu cầu của sổ giải trình: ý kiến của cán bộ gắn với đúng điểm cần xem lại | valid: .. | verified: yes
-- Tên ghi khác đi, điểm đã được sửa trong số liệu, hoặc đã có một giải trình khác cho cùng điểm ấy.
SELECT
  e.year,
  make_date(e.year, 12, 31) AS judged_on,
  coalesce(u.id, b.bloc_id, e.subject) AS subject_id,
  e.detail,
  format(
    'Giải trình cho quy tắc {} về {} không ứng với điểm nào đang có: xem lại tên, hoặc xóa dòng ấy nếu số liệu đã sửa.',
    e.rule,
    concat_ws(', ', e.subject, e.detail)
  ) AS message,
  true AS verified,
  e.source_file,
  e.source_line,
  e.source_line::VARCHAR AS source_lines
FROM explanation AS e
LEFT JOIN unit AS u ON lower(e.subject) IN (lower(u.id), lower(u.name))
LEFT JOIN bloc AS b ON b.year = e.year AND lower(e.subject) IN (lower(b.bloc_id), lower(b.name))
ANTI JOIN finding_explanation AS used ON used.source_file = e.source_file AND used.source_line = e.source_line
QUALIFY row_number() OVER (PARTITION BY e.source_file, e.source_line ORDER BY u.id, b.bloc_id) = 1
