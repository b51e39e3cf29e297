-- title: Con số nào được tính từ đâu
-- Mỗi chỉ số, biểu thống kê, quy tắc được tính từ những chỉ số nào, những tệp nào.
-- column definition: tên chỉ số, biểu, quy tắc
-- column source: tên chỉ số hoặc bảng được dùng
-- column title: tên gọi của chỉ số hoặc bảng ấy
-- column file?: tệp của bảng ấy, nếu là một tệp số liệu
-- column is_public: con số ấy có trên trang công khai, hoặc con số công khai được tính từ đó
-- column position: thứ tự
SELECT
  r.definition,
  r.source,
  r.title,
  r.file,
  d.is_public OR s.name IS NOT NULL AS is_public,
  r.position
FROM definition_reading AS r
JOIN definition AS d ON d.name = r.definition
LEFT JOIN definition_step_list AS s ON s.name = r.definition
