-- Chỉ tiêu theo quý của từng đơn vị: kế hoạch, thực hiện và tỷ lệ đạt.
-- column year: năm
-- column quarter: quý
-- column bloc_id?: mã khối
-- column bloc_name?: tên khối
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column indicator_code: mã chỉ tiêu
-- column indicator_name: tên chỉ tiêu
-- column measure: đơn vị tính
-- column planned: kế hoạch
-- column actual?: thực hiện; trống là chưa có số liệu
-- column share?: thực hiện so với kế hoạch
-- column sort_order: thứ tự tên đơn vị
SELECT
  i.year,
  i.quarter::INTEGER AS quarter,
  m.bloc_id,
  m.bloc_name,
  i.unit_id,
  u.name AS unit_name,
  i.code AS indicator_code,
  i.name AS indicator_name,
  i.measure,
  i.planned::DOUBLE AS planned,
  i.actual::DOUBLE AS actual,
  (i.actual / nullif(i.planned, 0))::DOUBLE AS share,
  u.sort_order
FROM indicator AS i
JOIN unit AS u ON u.id = i.unit_id
LEFT JOIN unit_bloc AS m ON m.year = i.year AND m.unit_id = i.unit_id
