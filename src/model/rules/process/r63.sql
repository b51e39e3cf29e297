-- R63 · Các đơn vị bằng điểm ở suất suy tôn thì khối bỏ phiếu, mỗi đơn vị đều có kết quả của cùng lần bỏ phiếu
-- severity: warning | basis: hướng dẫn chấm điểm khối: bằng điểm thì bỏ phiếu; đối chiếu với quy chế của địa phương (ví dụ huyện Trà Ôn, Vĩnh Long, năm 2022) | valid: .. | verified: no
-- Khi mới có điểm tự chấm thì khối chưa họp bình xét, chưa cần phiếu.
SELECT
  n.year,
  make_date(n.year, 12, 31) AS judged_on,
  n.bloc_id AS subject_id,
  NULL AS detail,
  format(
    '{}: {} đang ngang nhau ở suất suy tôn mà chưa có kết quả bỏ phiếu phân định; cần bỏ phiếu trong khối.',
    any_value(m.bloc_name),
    string_agg(u.name, ', ' ORDER BY u.sort_order)
  ) AS message,
  true AS verified,
  any_value(m.source_file) AS source_file,
  NULL::INTEGER AS source_line,
  string_agg(m.source_line::VARCHAR, ', ' ORDER BY m.source_line) AS source_lines
FROM nomination_candidate AS n
JOIN bloc_stage AS st ON st.year = n.year AND st.bloc_id = n.bloc_id AND st.quarter = 0 AND st.stage <> 'self'
JOIN unit AS u ON u.id = n.unit_id
JOIN bloc_member AS m ON m.year = n.year AND m.bloc_id = n.bloc_id AND m.unit_id = n.unit_id
WHERE n.awaits_ballot
GROUP BY n.year, n.bloc_id
