-- title: Từng dòng chấm điểm
-- Từng dòng điểm đã chấm, để lần từ thứ hạng về dòng của tệp.
-- column year: năm
-- column bloc_id: mã khối
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column quarter: quý; 0 là cả năm
-- column stage: bước chấm (self, bloc, council)
-- column step: thứ tự của bước, 1 đến 3
-- column criterion_code: mã tiêu chí
-- column criterion_name: nội dung tiêu chí
-- column kind: loại tiêu chí
-- column max_points: điểm tối đa
-- column points: điểm
-- column note?: ghi chú
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
-- column sort_order: thứ tự tiêu chí
SELECT
  sc.year,
  sc.bloc_id,
  sc.unit_id,
  u.name AS unit_name,
  coalesce(sc.quarter::INTEGER, 0) AS quarter,
  sc.stage,
  CASE sc.stage WHEN 'self' THEN 1 WHEN 'bloc' THEN 2 ELSE 3 END AS step,
  sc.criterion_code,
  c.name AS criterion_name,
  c.kind,
  c.max_points::DOUBLE AS max_points,
  sc.points::DOUBLE AS points,
  sc.note,
  sc.source_file,
  sc.source_line,
  c.source_line AS sort_order
FROM score AS sc
JOIN criterion AS c ON c.year = sc.year AND c.code = sc.criterion_code
JOIN unit AS u ON u.id = sc.unit_id
