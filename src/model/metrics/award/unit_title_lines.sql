-- title: Dòng danh hiệu của từng đơn vị
-- Các dòng của tệp kết quả theo loại danh hiệu của từng đơn vị, để quy tắc chỉ ra dòng nào.
-- excluded: kết quả mới đề nghị, đã thu hồi.
-- column year: năm
-- column unit_id: mã đơn vị
-- column award_class: loại danh hiệu, hình thức
-- column source_file: tệp nguồn
-- column source_lines: các dòng, cách nhau bằng dấu phẩy
SELECT
  a.year,
  a.unit_id,
  t.award_class,
  any_value(a.source_file) AS source_file,
  array_to_string(list_sort(list(a.source_line)), ', ') AS source_lines
FROM award_in_force AS a
JOIN award_type AS t ON t.code = a.award_code
GROUP BY a.year, a.unit_id, t.award_class
