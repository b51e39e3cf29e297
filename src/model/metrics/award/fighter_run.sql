-- title: Số năm liền đạt danh hiệu Chiến sĩ thi đua
-- Mỗi người đã được tặng danh hiệu Chiến sĩ thi đua của mỗi cấp mấy năm liền, tính đến hết mỗi năm được tặng.
-- excluded: kết quả mới đề nghị, đã thu hồi; thành tích ở đơn vị khác mà đơn vị này không kế thừa.
-- column year: năm được tặng
-- column unit_id: mã đơn vị
-- column recipient_kind: đối tượng
-- column name_key: tên, viết thường
-- column award_class: cấp của danh hiệu (baseFighter cơ sở, provinceFighter bộ, tỉnh, nationalFighter toàn quốc)
-- column years: số năm liền, kể cả năm ấy
WITH held AS (
  SELECT DISTINCT *
  FROM held_class
  WHERE award_class IN ('baseFighter', 'provinceFighter', 'nationalFighter')
),
placed AS (
  SELECT
    *,
    year - row_number() OVER (PARTITION BY award_class, unit_id, recipient_kind, name_key ORDER BY year) AS run
  FROM held
)
SELECT
  year,
  unit_id,
  recipient_kind,
  name_key,
  award_class,
  row_number() OVER (PARTITION BY award_class, unit_id, recipient_kind, name_key, run ORDER BY year)::INTEGER AS years
FROM placed
