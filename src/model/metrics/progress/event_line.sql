-- title: Từng hoạt động trong nhật ký
-- Từng dòng nhật ký hoạt động.
-- excluded: ngày kỷ niệm, vì không phải là hoạt động.
-- column year: năm
-- column kind: loại hoạt động
-- column held_on: ngày, YYYY-MM-DD
-- column held_until?: đến ngày, YYYY-MM-DD
-- column month: tháng, theo ngày đầu
-- column quarter: quý, theo ngày đầu
-- column title: nội dung
-- column bloc_id?: mã khối
-- column bloc_name?: khối
-- column unit_name?: đơn vị
-- column exemplar_id?: mã điển hình được nói đến
-- column exemplar_name?: điển hình được nói đến
-- column place?: địa điểm
-- column quantity?: số lượng
-- column settled?: đã giải quyết, trong số đơn thư, khó khăn của dòng ấy; trống khi không ghi
-- column note?: ghi chú
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
SELECT
  e.year,
  e.kind,
  strftime(e.held_on, '%Y-%m-%d') AS held_on,
  strftime(e.held_until, '%Y-%m-%d') AS held_until,
  month(e.held_on)::INTEGER AS month,
  quarter(e.held_on)::INTEGER AS quarter,
  e.title,
  e.bloc_id,
  b.name AS bloc_name,
  u.name AS unit_name,
  e.exemplar_id,
  x.name AS exemplar_name,
  e.place,
  e.quantity::INTEGER AS quantity,
  e.settled::INTEGER AS settled,
  e.note,
  e.source_file,
  e.source_line
FROM event AS e
LEFT JOIN bloc AS b ON b.year = e.year AND b.bloc_id = e.bloc_id
LEFT JOIN unit AS u ON u.id = e.unit_id
LEFT JOIN exemplar AS x ON x.year = e.year AND x.id = e.exemplar_id
WHERE e.kind <> 'commemoration'
