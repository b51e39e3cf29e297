-- title: Đăng ký so với kết quả theo đơn vị
-- Đăng ký so với kết quả của từng đơn vị, cộng mọi danh hiệu xét hằng năm; đơn vị trong khối chưa có gì cũng có một dòng.
-- excluded: hình thức khen theo thành tích; quyết định đã thu hồi.
-- column year: năm
-- column bloc_id?: mã khối; trống khi đơn vị không thuộc khối nào
-- column bloc_name?: tên khối
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column registered: số đăng ký
-- column proposed: số đang đề nghị
-- column awarded: số đã có quyết định
-- column fulfilled: số đăng ký đã đạt đúng danh hiệu đăng ký
-- column without_outcome: số đăng ký chưa được quyết định, cũng chưa được đề nghị
-- column without_registration: số đã có quyết định mà không đăng ký
-- column fulfilled_share?: tỷ lệ đạt: số đăng ký đã đạt so với số đăng ký
-- column bloc_order?: thứ tự khối
-- column sort_order: thứ tự tên đơn vị
WITH summed AS (
  SELECT
    year,
    bloc_id,
    unit_id,
    sum(registered)::INTEGER AS registered,
    sum(proposed)::INTEGER AS proposed,
    sum(awarded)::INTEGER AS awarded,
    sum(fulfilled)::INTEGER AS fulfilled,
    sum(without_outcome)::INTEGER AS without_outcome,
    sum(without_registration)::INTEGER AS without_registration
  FROM registration_outcome
  GROUP BY year, bloc_id, unit_id
),
concerned AS (
  SELECT year, bloc_id, unit_id FROM unit_bloc
  UNION
  SELECT year, bloc_id, unit_id FROM summed
)
SELECT
  c.year,
  c.bloc_id,
  b.name AS bloc_name,
  c.unit_id,
  u.name AS unit_name,
  coalesce(s.registered, 0) AS registered,
  coalesce(s.proposed, 0) AS proposed,
  coalesce(s.awarded, 0) AS awarded,
  coalesce(s.fulfilled, 0) AS fulfilled,
  coalesce(s.without_outcome, 0) AS without_outcome,
  coalesce(s.without_registration, 0) AS without_registration,
  (s.fulfilled / nullif(s.registered, 0))::DOUBLE AS fulfilled_share,
  b.sort_order AS bloc_order,
  u.sort_order
FROM concerned AS c
JOIN unit AS u ON u.id = c.unit_id
LEFT JOIN bloc AS b ON b.year = c.year AND b.bloc_id = c.bloc_id
LEFT JOIN summed AS s
  ON s.year = c.year AND s.unit_id = c.unit_id AND s.bloc_id IS NOT DISTINCT FROM c.bloc_id
