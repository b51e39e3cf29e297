-- title: Kết quả đọc từng tệp
-- Mỗi tệp đã đọc: số dòng đọc, nhận, từ chối, bỏ qua; số chỗ có lỗi và có cảnh báo.
-- excluded: tỷ lệ nhận không kể các dòng bỏ qua.
-- column file: tệp nguồn
-- column sheet?: trang tính, nếu tệp là bảng tính
-- column year?: năm; trống với tệp dùng chung các năm
-- column title: tệp dùng để làm gì
-- column encoding?: bảng mã
-- column delimiter?: dấu phân cách cột
-- column header_line?: dòng tiêu đề cột
-- column read: số dòng đã đọc
-- column accepted: số dòng nhận
-- column rejected: số dòng từ chối
-- column set_aside: số dòng bỏ qua (tiêu đề, dòng tổng, dòng trống)
-- column accepted_share?: số dòng nhận so với số dòng dữ liệu; trống khi tệp không có dòng dữ liệu nào
-- column errors: số chỗ có lỗi
-- column warnings: số chỗ có cảnh báo
SELECT
  f.file,
  f.sheet,
  f.year,
  f.title,
  f.encoding,
  f.delimiter,
  f.header_line,
  f.read,
  f.accepted,
  f.rejected,
  f.set_aside,
  (f.accepted / nullif(f.accepted + f.rejected, 0))::DOUBLE AS accepted_share,
  coalesce(p.errors, 0)::INTEGER AS errors,
  coalesce(p.warnings, 0)::INTEGER AS warnings
FROM source_file AS f
LEFT JOIN (
  SELECT
    file,
    sum(lines) FILTER (severity = 'error') AS errors,
    sum(lines) FILTER (severity = 'warning') AS warnings
  FROM source_problem
  GROUP BY file
) AS p ON p.file = f.file
