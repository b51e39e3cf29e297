-- title: Từng hoạt động trong nhật ký
-- Từng dòng nhật ký hoạt động.
-- excluded: ngày kỷ niệm, vì không phải là hoạt động.
-- column year: năm
-- column kind: loại hoạt động
-- column held_on: ngày, YYYY-MM-DD
-- column held_until?: đến ngày, YYYY-MM-DD
-- column title: nội dung
-- column bloc_name?: khối
-- column unit_name?: đơn vị
-- column place?: địa điểm
-- column quantity?: số lượng
-- column note?: ghi chú
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
SELECT
  e.year,
  e.kind,
  strftime(e.held_on, '%Y-%m-%d') AS held_on,
  strftime(e.held_until, '%Y-%m-%d') AS held_until,
  e.title,
  b.name AS bloc_name,
  u.name AS unit_name,
  e.place,
  e.quantity::INTEGER AS quantity,
  e.note,
  e.source_file,
  e.source_line
FROM event AS e
LEFT JOIN bloc AS b ON b.year = e.year AND b.bloc_id = e.bloc_id
LEFT JOIN unit AS u ON u.id = e.unit_id
WHERE e.kind <> 'commemoration'
