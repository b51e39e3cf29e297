-- title: Kết quả đọc tất cả các tệp
-- Tất cả các tệp đã đọc: số dòng đọc, nhận, từ chối, bỏ qua; số chỗ cần xem lại.
-- excluded: tỷ lệ nhận không kể các dòng bỏ qua.
-- column as_of: ngày chốt số liệu, YYYY-MM-DD
-- column fingerprint: dấu của dữ liệu đã đọc
-- column files: số tệp
-- column read: số dòng đã đọc
-- column accepted: số dòng nhận
-- column rejected: số dòng từ chối
-- column set_aside: số dòng bỏ qua (tiêu đề, dòng tổng, dòng trống)
-- column accepted_share?: số dòng nhận so với số dòng dữ liệu; trống khi không có dòng dữ liệu nào
-- column files_with_rejects: số tệp có dòng bị từ chối
-- column warnings: số chỗ có cảnh báo
-- column files_with_warnings: số tệp có cảnh báo
SELECT
  s.as_of,
  s.fingerprint,
  count(DISTINCT f.file)::INTEGER AS files,
  coalesce(sum(f.read), 0)::INTEGER AS read,
  coalesce(sum(f.accepted), 0)::INTEGER AS accepted,
  coalesce(sum(f.rejected), 0)::INTEGER AS rejected,
  coalesce(sum(f.set_aside), 0)::INTEGER AS set_aside,
  (sum(f.accepted) / nullif(sum(f.accepted) + sum(f.rejected), 0))::DOUBLE AS accepted_share,
  (count(DISTINCT f.file) FILTER (f.rejected > 0))::INTEGER AS files_with_rejects,
  (SELECT coalesce(sum(lines), 0) FROM source_problem WHERE severity = 'warning')::INTEGER AS warnings,
  (SELECT count(DISTINCT file) FROM source_problem WHERE severity = 'warning')::INTEGER AS files_with_warnings
FROM site AS s
LEFT JOIN source_file AS f ON true
GROUP BY s.as_of, s.fingerprint
