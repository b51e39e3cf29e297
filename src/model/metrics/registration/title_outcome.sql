-- Đăng ký so với kết quả cộng theo danh hiệu của cả năm.
-- column year: năm
-- column award_code: mã danh hiệu
-- column award_name: tên danh hiệu
-- column registered: số đăng ký
-- column proposed: số đang đề nghị
-- column awarded: số đã có quyết định
-- column without_registration: số đã có quyết định mà không đăng ký
-- column awarded_share?: đã có quyết định so với đăng ký
-- column honour_order: thứ tự tôn vinh
SELECT
  year,
  award_code,
  award_name,
  sum(registered)::INTEGER AS registered,
  sum(proposed)::INTEGER AS proposed,
  sum(awarded)::INTEGER AS awarded,
  sum(without_registration)::INTEGER AS without_registration,
  (sum(awarded) / nullif(sum(registered), 0))::DOUBLE AS awarded_share,
  honour_order
FROM registration_outcome
GROUP BY year, award_code, award_name, honour_order
