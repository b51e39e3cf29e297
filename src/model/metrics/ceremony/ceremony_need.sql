-- title: Cần chuẩn bị cho lễ trao
-- Vật trao và tiền thưởng kèm theo của từng danh hiệu, hình thức, từng đối tượng. Tiền được cộng theo từng lượt.
-- excluded: như ở danh sách gọi lên. Tiền của người được nhiều danh hiệu cùng lúc chưa được trừ.
-- column year: năm
-- column award_code: mã danh hiệu, hình thức
-- column award_name: tên danh hiệu, hình thức
-- column recipient_kind: đối tượng
-- column recipients: số lượt
-- column objects?: vật trao cho mỗi lượt, cách nhau bằng dấu chấm phẩy; trống khi danh mục không ghi
-- column unpriced: số lượt chưa có mức tiền
-- column money_vnd?: tiền thưởng của các lượt đã có mức, đồng
-- column is_verified?: mọi mức đã kiểm chứng; trống khi không có mức nào
-- column honour_order: thứ tự tôn vinh
SELECT
  r.year,
  r.award_code,
  t.name AS award_name,
  r.recipient_kind,
  sum(r.recipients)::INTEGER AS recipients,
  array_to_string(any_value(t.objects), '; ') AS objects,
  coalesce(sum(r.recipients) FILTER (r.each_vnd IS NULL), 0)::INTEGER AS unpriced,
  sum(r.money_vnd) AS money_vnd,
  bool_and(r.is_verified) AS is_verified,
  t.honour_order
FROM ceremony_rate AS r
JOIN award_type AS t ON t.code = r.award_code
GROUP BY r.year, r.award_code, t.name, r.recipient_kind, t.honour_order
