-- title: Chỉ tiêu theo quý của từng đơn vị
-- Chỉ tiêu theo quý của từng đơn vị: kế hoạch, thực hiện và tỷ lệ đạt, của quý và cộng dồn từ đầu năm.
-- excluded: cộng dồn thực hiện để trống khi một quý từ đầu năm chưa có số liệu; tỷ lệ, mức đạt không cộng được thì lấy của chính quý ấy.
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
-- column cumulated_planned: kế hoạch cộng dồn
-- column cumulated_actual?: thực hiện cộng dồn
-- column cumulated_share?: thực hiện cộng dồn so với kế hoạch cộng dồn
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
-- column sort_order: thứ tự tên đơn vị
WITH cumulated AS (
  SELECT
    *,
    coalesce(accumulation, 'sum') = 'latest' AS is_latest,
    sum(planned) OVER so_far AS planned_so_far,
    CASE WHEN count(*) OVER so_far = count(actual) OVER so_far THEN sum(actual) OVER so_far END AS actual_so_far
  FROM indicator
  WINDOW so_far AS (PARTITION BY year, code, unit_id ORDER BY quarter)
)
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
  if(i.is_latest, i.planned, i.planned_so_far)::DOUBLE AS cumulated_planned,
  if(i.is_latest, i.actual, i.actual_so_far)::DOUBLE AS cumulated_actual,
  (if(i.is_latest, i.actual, i.actual_so_far) / nullif(if(i.is_latest, i.planned, i.planned_so_far), 0))::DOUBLE AS cumulated_share,
  i.source_file,
  i.source_line,
  u.sort_order
FROM cumulated AS i
JOIN unit AS u ON u.id = i.unit_id
LEFT JOIN unit_bloc AS m ON m.year = i.year AND m.unit_id = i.unit_id
