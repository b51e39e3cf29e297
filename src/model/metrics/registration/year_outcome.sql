-- Đăng ký so với kết quả của cả năm, mọi danh hiệu xét hằng năm.
-- column year: năm
-- column registered: số đăng ký
-- column proposed: số đang đề nghị
-- column awarded: số đã có quyết định
-- column without_registration: số đã có quyết định mà không đăng ký
-- column awarded_share?: đã có quyết định so với đăng ký
-- column units: số đơn vị trong các khối
-- column units_without_registration: số đơn vị trong các khối chưa đăng ký danh hiệu nào
SELECT
  y.year,
  coalesce(t.registered, 0)::INTEGER AS registered,
  coalesce(t.proposed, 0)::INTEGER AS proposed,
  coalesce(t.awarded, 0)::INTEGER AS awarded,
  coalesce(t.without_registration, 0)::INTEGER AS without_registration,
  (t.awarded / nullif(t.registered, 0))::DOUBLE AS awarded_share,
  coalesce(u.units, 0)::INTEGER AS units,
  coalesce(u.without_registration, 0)::INTEGER AS units_without_registration
FROM site_year AS y
LEFT JOIN (
  SELECT
    year,
    sum(registered) AS registered,
    sum(proposed) AS proposed,
    sum(awarded) AS awarded,
    sum(without_registration) AS without_registration
  FROM title_outcome
  GROUP BY year
) AS t ON t.year = y.year
LEFT JOIN (
  SELECT
    year,
    count(DISTINCT unit_id) AS units,
    count(DISTINCT unit_id) FILTER (registered = 0) AS without_registration
  FROM unit_outcome
  WHERE bloc_id IS NOT NULL
  GROUP BY year
) AS u ON u.year = y.year
