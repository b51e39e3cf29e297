-- title: Tham số của các quy tắc
-- Tham số mà các quy tắc và cách tính dùng: giá trị, năm áp dụng, căn cứ, đã kiểm chứng chưa.
-- column rule: mã quy tắc; suy-ton là số suất suy tôn của khối, tien-thuong là cách làm tròn tiền thưởng
-- column name: tên tham số
-- column value: giá trị
-- column from_year?: từ năm
-- column to_year?: đến năm
-- column basis?: căn cứ
-- column is_verified: đã kiểm chứng
-- column sort_order: thứ tự trong tệp
SELECT
  rule,
  name,
  value::DOUBLE AS value,
  from_year,
  to_year,
  basis,
  verified AS is_verified,
  source_line AS sort_order
FROM rule_parameter
