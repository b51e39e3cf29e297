-- title: Quyết định ở bảng vàng
-- Số lượt nêu ở bảng vàng theo từng quyết định của mỗi danh hiệu, hình thức; một quyết định cho hai năm học hay hai phong
-- trào là hai dòng.
-- excluded: như ở bảng vàng.
-- column year: năm
-- column award_code: mã danh hiệu, hình thức
-- column decision_number: số quyết định
-- column decision_on: ngày quyết định, YYYY-MM-DD
-- column authority?: thẩm quyền ký
-- column period?: năm học, nếu có
-- column movement_id?: mã phong trào
-- column movement_name?: phong trào
-- column listed: số lượt nêu ở bảng vàng
-- column honour_order: thứ tự tôn vinh
SELECT
  year,
  award_code,
  decision_number,
  decision_on,
  authority,
  period,
  movement_id,
  movement_name,
  count(*)::INTEGER AS listed,
  honour_order
FROM honour
GROUP BY ALL
