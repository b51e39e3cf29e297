-- title: Đăng ký so với kết quả của cả năm
-- Đăng ký so với kết quả của cả năm, mọi danh hiệu xét hằng năm.
-- excluded: hình thức khen theo thành tích; quyết định đã thu hồi.
-- column year: năm
-- column registered: số đăng ký
-- column proposed: số đang đề nghị
-- column awarded: số đã có quyết định
-- column fulfilled: số đăng ký đã đạt đúng danh hiệu đăng ký
-- column without_outcome: số đăng ký chưa được quyết định, cũng chưa được đề nghị
-- column without_registration: số đã có quyết định mà không đăng ký
-- column fulfilled_share?: tỷ lệ đạt: số đăng ký đã đạt so với số đăng ký
-- column units: số đơn vị trong các khối
-- column units_without_registration: số đơn vị trong các khối chưa đăng ký danh hiệu nào
SELECT
  y.year,
  coalesce(t.registered, 0)::INTEGER AS registered,
  coalesce(t.proposed, 0)::INTEGER AS proposed,
  coalesce(t.awarded, 0)::INTEGER AS awarded,
  coalesce(t.fulfilled, 0)::INTEGER AS fulfilled,
  coalesce(t.without_outcome, 0)::INTEGER AS without_outcome,
  coalesce(t.without_registration, 0)::INTEGER AS without_registration,
  (t.fulfilled / nullif(t.registered, 0))::DOUBLE AS fulfilled_share,
  coalesce(u.units, 0)::INTEGER AS units,
  coalesce(u.without_registration, 0)::INTEGER AS units_without_registration
FROM site_year AS y
LEFT JOIN (
  SELECT
    year,
    sum(registered) AS registered,
    sum(proposed) AS proposed,
    sum(awarded) AS awarded,
    sum(fulfilled) AS fulfilled,
    sum(without_outcome) AS without_outcome,
    sum(without_registration) AS without_registration
  FROM title_outcome
  GROUP BY year
) AS t ON t.year = y.year
LEFT JOIN (
  SELECT
    year,
    sum(units) AS units,
    sum(units_without_registration) AS without_registration
  FROM bloc_outcome
  WHERE bloc_id IS NOT NULL
  GROUP BY year
) AS u ON u.year = y.year
