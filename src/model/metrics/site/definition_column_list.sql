-- title: Nghĩa của các cột
-- Các cột của từng chỉ số, biểu thống kê, bảng lập sẵn và nghĩa của mỗi cột.
-- column definition: tên chỉ số, biểu, bảng
-- column name: tên cột
-- column meaning: nghĩa của cột
-- column is_public: có trên trang công khai
-- column is_open: có trong dữ liệu mở
-- column is_nullable: có thể trống
-- column position: thứ tự cột
SELECT
  definition,
  name,
  meaning,
  is_public,
  is_open,
  is_nullable,
  position
FROM definition_column
