-- title: Danh mục chỉ tiêu
-- Các chỉ tiêu được theo dõi trong năm.
-- column year: năm
-- column indicator_code: mã chỉ tiêu
-- column indicator_name: tên chỉ tiêu
-- column measure: đơn vị tính
-- column sort_order: thứ tự trong tệp
SELECT
  year,
  code AS indicator_code,
  any_value(name) AS indicator_name,
  any_value(measure) AS measure,
  min(source_line)::INTEGER AS sort_order
FROM indicator
GROUP BY year, code
