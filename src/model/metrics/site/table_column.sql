-- title: Từ điển các bảng
-- Các cột của từng bảng, từng khung nhìn trong tệp dữ liệu nội bộ: để viết câu lệnh hỏi dữ liệu.
-- column table_name: tên bảng, khung nhìn
-- column kind: loại (source bảng đọc từ tệp, table bảng lập sẵn, metric chỉ số, form biểu thống kê, rule quy tắc kiểm tra)
-- column title: tên gọi của bảng
-- column name: tên cột
-- column type: kiểu dữ liệu của cột
-- column meaning?: nghĩa của cột; trống ở bảng của quy tắc, vì mọi quy tắc có cùng các cột
-- column position: thứ tự cột
SELECT
  c.table_name,
  coalesce(d.kind, 'source') AS kind,
  coalesce(d.title, t.comment, '') AS title,
  c.column_name AS name,
  c.data_type AS type,
  c.comment AS meaning,
  c.column_index::INTEGER AS position
FROM duckdb_columns() AS c
LEFT JOIN duckdb_tables() AS t ON t.database_name = c.database_name AND t.table_name = c.table_name
LEFT JOIN definition AS d ON c.table_name IN (d.name, 'rule_' || lower(d.name))
WHERE NOT c.internal AND c.database_name = current_database() AND c.schema_name = 'main'
