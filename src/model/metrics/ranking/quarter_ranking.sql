-- title: Xếp hạng theo quý
-- Xếp hạng trong khối theo điểm chấm từng quý, ở bước chấm sau cùng đã đủ cho cả khối.
-- excluded: quý mà khối chưa chấm đơn vị nào.
-- column year: năm
-- column quarter: quý
-- column bloc_id: mã khối
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column stage: bước chấm được dùng
-- column is_provisional: xếp hạng còn tạm tính
-- column total?: tổng điểm của quý
-- column place?: thứ hạng của quý
-- column sort_order: thứ tự tên đơn vị
SELECT
  t.year,
  t.quarter,
  t.bloc_id,
  t.unit_id,
  u.name AS unit_name,
  st.stage,
  st.is_provisional,
  t.total,
  p.place,
  u.sort_order
FROM unit_total AS t
JOIN bloc_stage AS st ON st.year = t.year AND st.quarter = t.quarter AND st.bloc_id = t.bloc_id
JOIN unit AS u ON u.id = t.unit_id
LEFT JOIN unit_place AS p
  ON p.year = t.year AND p.quarter = t.quarter AND p.bloc_id = t.bloc_id AND p.unit_id = t.unit_id
WHERE t.quarter > 0
