-- title: Số người của đơn vị
-- Số người của mỗi đơn vị trong năm, theo danh sách khối, để tính tỷ lệ danh hiệu.
-- excluded: đơn vị không ghi số người.
-- column year: năm
-- column unit_id: mã đơn vị
-- column staff: số người
SELECT
  year,
  unit_id,
  max(staff)::INTEGER AS staff
FROM bloc_member
WHERE staff > 0
GROUP BY year, unit_id
