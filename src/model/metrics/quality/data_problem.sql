-- title: Lỗi và cảnh báo khi đọc tệp
-- Lỗi và cảnh báo khi đọc các tệp, gộp những chỗ giống nhau của một tệp.
-- excluded: nội dung của ô có thể là thông tin cá nhân.
-- column file: tệp nguồn
-- column severity: mức độ (error dòng bị từ chối, warning dòng vẫn được nhận)
-- column code?: mã lỗi; trống khi gộp nhiều loại
-- column title: nghĩa của mã lỗi
-- column column_header?: cột
-- column lines: số dòng có lỗi này
-- column first_lines?: những dòng đầu tiên trong tệp nguồn; trống khi nói về cả tệp
-- column more_lines: số dòng có lỗi này mà chưa nêu ở những dòng đầu tiên
-- column sample_value?: một ô như đã ghi; trống nếu có thể là thông tin cá nhân
-- column message: sai ở chỗ nào
-- column suggestion?: gợi ý cách sửa
-- column is_example: ô và chỗ sai đã nêu là của một dòng trong số đó, các dòng kia ghi khác
SELECT
  file,
  severity,
  code,
  title,
  column_header,
  lines,
  first_lines,
  (lines - coalesce(len(string_split(first_lines, ', ')), lines))::INTEGER AS more_lines,
  sample_value,
  message,
  suggestion,
  is_example
FROM source_problem
