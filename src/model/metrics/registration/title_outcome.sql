-- title: Đăng ký so với kết quả theo danh hiệu
-- Đăng ký so với kết quả cộng theo danh hiệu của cả năm.
-- excluded: hình thức khen theo thành tích; quyết định đã thu hồi.
-- column year: năm
-- column award_code: mã danh hiệu
-- column award_name: tên danh hiệu
-- column registered: số đăng ký
-- column proposed: số đang đề nghị
-- column awarded: số đã có quyết định
-- column fulfilled: số đăng ký đã đạt đúng danh hiệu đăng ký
-- column without_outcome: số đăng ký chưa được quyết định, cũng chưa được đề nghị
-- column without_registration: số đã có quyết định mà không đăng ký
-- column fulfilled_share?: tỷ lệ đạt: số đăng ký đã đạt so với số đăng ký
-- column honour_order: thứ tự tôn vinh
SELECT
  year,
  award_code,
  award_name,
  sum(registered)::INTEGER AS registered,
  sum(proposed)::INTEGER AS proposed,
  sum(awarded)::INTEGER AS awarded,
  sum(fulfilled)::INTEGER AS fulfilled,
  sum(without_outcome)::INTEGER AS without_outcome,
  sum(without_registration)::INTEGER AS without_registration,
  (sum(fulfilled) / nullif(sum(registered), 0))::DOUBLE AS fulfilled_share,
  honour_order
FROM registration_outcome
GROUP BY year, award_code, award_name, honour_order
