-- Đăng ký so với kết quả của từng đơn vị, từng danh hiệu xét hằng năm. Đăng ký, đề nghị, quyết định là ba việc khác nhau.
-- column year: năm
-- column bloc_id?: mã khối
-- column bloc_name?: tên khối
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column award_code: mã danh hiệu
-- column award_name: tên danh hiệu
-- column short_name: tên viết tắt
-- column registered: số đăng ký
-- column proposed: số đang đề nghị, chưa có quyết định
-- column awarded: số đã có quyết định
-- column without_registration: số đã có quyết định nhưng người, tập thể ấy không đăng ký danh hiệu nào trong năm
-- column honour_order: thứ tự tôn vinh
-- column sort_order: thứ tự tên đơn vị
WITH registered AS (
  SELECT year, unit_id, award_code, count(*) AS registered
  FROM registration
  GROUP BY year, unit_id, award_code
),
result AS (
  SELECT year, unit_id, award_code, recipient_kind, recipient_name, 'awarded' AS status FROM award_in_force
  UNION ALL
  SELECT year, unit_id, award_code, recipient_kind, recipient_name, status FROM award WHERE status = 'proposed'
),
outcome AS (
  SELECT
    a.year,
    a.unit_id,
    a.award_code,
    count(*) FILTER (a.status = 'proposed') AS proposed,
    count(*) FILTER (a.status = 'awarded') AS awarded,
    count(*) FILTER (
      a.status = 'awarded'
      AND NOT EXISTS (
        SELECT 1
        FROM registration AS r
        WHERE r.year = a.year AND r.unit_id = a.unit_id
          AND r.recipient_kind = a.recipient_kind AND r.recipient_name = a.recipient_name
      )
    ) AS without_registration
  FROM result AS a
  JOIN award_type AS t ON t.code = a.award_code AND t.is_annual
  GROUP BY a.year, a.unit_id, a.award_code
)
SELECT
  coalesce(r.year, o.year) AS year,
  m.bloc_id,
  m.bloc_name,
  u.id AS unit_id,
  u.name AS unit_name,
  t.code AS award_code,
  t.name AS award_name,
  t.short_name,
  coalesce(r.registered, 0)::INTEGER AS registered,
  coalesce(o.proposed, 0)::INTEGER AS proposed,
  coalesce(o.awarded, 0)::INTEGER AS awarded,
  coalesce(o.without_registration, 0)::INTEGER AS without_registration,
  t.honour_order,
  u.sort_order
FROM registered AS r
FULL JOIN outcome AS o ON o.year = r.year AND o.unit_id = r.unit_id AND o.award_code = r.award_code
JOIN unit AS u ON u.id = coalesce(r.unit_id, o.unit_id)
JOIN award_type AS t ON t.code = coalesce(r.award_code, o.award_code)
LEFT JOIN unit_bloc AS m ON m.year = coalesce(r.year, o.year) AND m.unit_id = u.id
