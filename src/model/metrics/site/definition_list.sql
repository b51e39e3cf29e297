-- title: Danh sách cách tính
-- Mỗi chỉ số, biểu thống kê, bảng lập sẵn của cơ sở dữ liệu: tính những gì, không tính những gì, bằng câu lệnh nào.
-- excluded: quy tắc kiểm tra, vì mức độ và căn cứ của chúng đổi theo thời kỳ nên được nêu riêng.
-- column name: tên
-- column kind: loại (metric chỉ số, form biểu thống kê, table bảng lập sẵn)
-- column subject: nhóm
-- column title: tên gọi
-- column about: tính những gì
-- column excluded?: không tính những gì
-- column query: câu lệnh SQL
-- column published_query?: câu lệnh SQL chọn phần được công bố; trống khi không công bố
-- column is_public: có trên trang công khai
-- column dataset?: tên bộ dữ liệu mở; trống khi không phải dữ liệu mở
SELECT
  name,
  kind,
  subject,
  title,
  about,
  excluded,
  query,
  published_query,
  is_public,
  dataset
FROM definition
WHERE kind <> 'rule'
