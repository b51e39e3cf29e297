-- Khối của mỗi đơn vị trong năm: một đơn vị có thể ở nhiều khối, ở đây lấy khối ghi trước, để không đếm hai lần.
-- column year: năm
-- column unit_id: mã đơn vị
-- column bloc_id: mã khối
-- column bloc_name: tên khối
SELECT
  year,
  unit_id,
  min_by(bloc_id, source_line) AS bloc_id,
  min_by(bloc_name, source_line) AS bloc_name
FROM bloc_member
GROUP BY year, unit_id
