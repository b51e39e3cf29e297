-- title: Đăng ký so với kết quả theo khối
-- Đăng ký so với kết quả cộng theo khối; các đơn vị ngoài khối được cộng vào một dòng riêng.
-- excluded: hình thức khen theo thành tích; quyết định đã thu hồi. Đơn vị ở hai khối chỉ được đếm ở khối của Hội đồng.
-- column year: năm
-- column bloc_id?: mã khối; trống là các đơn vị ngoài khối
-- column bloc_name?: tên khối
-- column units: số đơn vị
-- column units_without_registration: số đơn vị chưa đăng ký danh hiệu nào
-- column registered: số đăng ký
-- column proposed: số đang đề nghị
-- column awarded: số đã có quyết định
-- column fulfilled: số đăng ký đã đạt đúng danh hiệu đăng ký
-- column without_outcome: số đăng ký chưa được quyết định, cũng chưa được đề nghị
-- column without_registration: số đã có quyết định mà không đăng ký
-- column fulfilled_share?: tỷ lệ đạt: số đăng ký đã đạt so với số đăng ký
-- column bloc_order?: thứ tự khối
SELECT
  year,
  bloc_id,
  bloc_name,
  count(*)::INTEGER AS units,
  (count(*) FILTER (registered = 0))::INTEGER AS units_without_registration,
  sum(registered)::INTEGER AS registered,
  sum(proposed)::INTEGER AS proposed,
  sum(awarded)::INTEGER AS awarded,
  sum(fulfilled)::INTEGER AS fulfilled,
  sum(without_outcome)::INTEGER AS without_outcome,
  sum(without_registration)::INTEGER AS without_registration,
  (sum(fulfilled) / nullif(sum(registered), 0))::DOUBLE AS fulfilled_share,
  bloc_order
FROM unit_outcome
GROUP BY year, bloc_id, bloc_name, bloc_order
