-- title: Danh hiệu, hình thức đã được tặng
-- Loại danh hiệu, hình thức mà mỗi tập thể, cá nhân đã được tặng trong mỗi năm, mỗi lần tặng một dòng. Thành tích ở
-- đơn vị cũ được tính cho đơn vị kế thừa.
-- excluded: kết quả mới đề nghị, đã thu hồi.
-- column year: năm được tặng
-- column unit_id: mã đơn vị
-- column recipient_kind: đối tượng
-- column name_key: tên, viết thường
-- column award_class: loại danh hiệu, hình thức
SELECT a.year, a.unit_id, a.recipient_kind, lower(a.recipient_name) AS name_key, t.award_class
FROM award_in_force AS a
JOIN award_type AS t ON t.code = a.award_code
UNION ALL
SELECT a.year, l.unit_id, a.recipient_kind, lower(a.recipient_name), t.award_class
FROM award_in_force AS a
JOIN award_type AS t ON t.code = a.award_code
JOIN unit_lineage AS l ON l.earlier_id = a.unit_id
