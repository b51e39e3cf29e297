-- Thứ hạng của các đơn vị trong khối. Điểm bằng nhau thì cùng hạng và hạng kế tiếp được bỏ qua (1, 1, 3).
-- column year: năm
-- column bloc_id: mã khối
-- column unit_id: mã đơn vị
-- column place?: thứ hạng; chưa có điểm thì chưa có hạng
SELECT
  year,
  bloc_id,
  unit_id,
  CASE WHEN total IS NOT NULL THEN rank() OVER (PARTITION BY year, bloc_id ORDER BY total DESC NULLS LAST) END::INTEGER AS place
FROM unit_total
