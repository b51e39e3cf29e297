-- title: Người cùng tên trong một đơn vị
-- Các dòng kết quả của những người cùng tên trong một đơn vị mà năm sinh cho biết là nhiều người khác nhau.
-- Năm sinh ở lại cơ quan; ở đây chỉ còn thứ tự, để quy tắc về ghi trùng không nhầm hai người với một.
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
-- column person: người thứ mấy trong những người cùng tên
SELECT
  source_file,
  source_line,
  (dense_rank() OVER (same_name ORDER BY birth_year))::INTEGER AS person
FROM award
WHERE birth_year IS NOT NULL
WINDOW same_name AS (PARTITION BY unit_id, lower(recipient_name))
QUALIFY min(birth_year) OVER same_name <> max(birth_year) OVER same_name
ORDER BY source_file, source_line
