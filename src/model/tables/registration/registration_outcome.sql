-- title: Đăng ký so với kết quả theo đơn vị và danh hiệu
-- Đăng ký so với kết quả của từng đơn vị, từng danh hiệu xét hằng năm. Đăng ký, đề nghị, quyết định là ba việc khác nhau.
-- excluded: hình thức khen theo thành tích không cần đăng ký, chỉ danh hiệu xét hằng năm được đếm là kết quả; quyết định đã thu hồi.
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
-- column fulfilled: số đăng ký đã đạt đúng danh hiệu đăng ký
-- column without_outcome: số đăng ký chưa được quyết định, cũng chưa được đề nghị
-- column without_registration: số đã có quyết định nhưng người, tập thể ấy không đăng ký danh hiệu nào trong năm
-- column fulfilled_share?: tỷ lệ đạt: số đăng ký đã đạt so với số đăng ký
-- column honour_order: thứ tự tôn vinh
-- column sort_order: thứ tự tên đơn vị
WITH registered AS (
  SELECT
    year,
    unit_id,
    award_code,
    count(*) AS registered,
    count(*) FILTER (result = 'awarded') AS fulfilled,
    count(*) FILTER (result = 'none') AS without_outcome
  FROM registration_line
  GROUP BY year, unit_id, award_code
),
outcome AS (
  SELECT
    year,
    unit_id,
    award_code,
    count(*) FILTER (status = 'proposed') AS proposed,
    count(*) FILTER (status = 'awarded') AS awarded,
    count(*) FILTER (status = 'awarded' AND NOT is_registered) AS without_registration
  FROM title_line
  GROUP BY year, unit_id, award_code
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
  coalesce(r.fulfilled, 0)::INTEGER AS fulfilled,
  coalesce(r.without_outcome, 0)::INTEGER AS without_outcome,
  coalesce(o.without_registration, 0)::INTEGER AS without_registration,
  (r.fulfilled / nullif(r.registered, 0))::DOUBLE AS fulfilled_share,
  t.honour_order,
  u.sort_order
FROM registered AS r
FULL JOIN outcome AS o ON o.year = r.year AND o.unit_id = r.unit_id AND o.award_code = r.award_code
JOIN unit AS u ON u.id = coalesce(r.unit_id, o.unit_id)
JOIN award_type AS t ON t.code = coalesce(r.award_code, o.award_code)
LEFT JOIN unit_bloc AS m ON m.year = coalesce(r.year, o.year) AND m.unit_id = u.id
