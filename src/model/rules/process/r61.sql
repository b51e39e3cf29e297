-- R61 · Cờ thi đua chỉ đề nghị, tặng cho đơn vị dẫn đầu khối
-- severity: warning | basis: quy chế cụm, khối: đơn vị được đề nghị tặng cờ là đơn vị có điểm cao nhất; đối chiếu với quy chế của địa phương (ví dụ QĐ 24/2011/QĐ-UBND Ninh Thuận) | valid: .. | verified: no
-- Dẫn đầu là đứng đầu trong các đơn vị không vướng tiêu chí khống chế; bằng điểm thì theo phiếu.
WITH candidate AS MATERIALIZED (
  SELECT n.year, n.bloc_id, n.unit_id, n.standing, b.name AS bloc_name
  FROM nomination_candidate AS n
  JOIN bloc AS b ON b.year = n.year AND b.bloc_id = n.bloc_id
),
standing AS (
  SELECT year, unit_id, min(standing) AS best, arg_min(bloc_name, standing) AS bloc_name
  FROM candidate
  GROUP BY year, unit_id
),
judged AS (
  SELECT DISTINCT m.year, m.unit_id
  FROM bloc_member AS m
  JOIN candidate AS n ON n.year = m.year AND n.bloc_id = m.bloc_id
)
SELECT
  a.year,
  make_date(a.year, 12, 31) AS judged_on,
  a.unit_id AS subject_id,
  a.recipient_name AS detail,
  format(
    '{} được {} {} nhưng {}.',
    a.recipient_name,
    if(a.status = 'awarded', 'tặng', 'đề nghị tặng'),
    t.name,
    coalesce(
      'đứng thứ ' || s.best || ' trong số đơn vị có thể được suy tôn của ' || s.bloc_name,
      'không có trong số đơn vị có thể được khối suy tôn'
    )
  ) AS message,
  true AS verified,
  a.source_file,
  a.source_line,
  a.source_line::VARCHAR AS source_lines
FROM award AS a
JOIN award_type AS t ON t.code = a.award_code AND t.award_class IN ('provinceFlag', 'governmentFlag')
JOIN unit AS u ON u.id = a.unit_id AND u.award_chain = 'general'
JOIN judged AS j ON j.year = a.year AND j.unit_id = a.unit_id
LEFT JOIN standing AS s ON s.year = a.year AND s.unit_id = a.unit_id
WHERE a.status IN ('proposed', 'awarded') AND coalesce(s.best, 2) > 1
