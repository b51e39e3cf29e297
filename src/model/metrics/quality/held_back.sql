-- title: Dòng kết quả chưa được công khai
-- Những dòng kết quả khen thưởng chưa được nêu ở trang công khai vì một quy tắc coi là lỗi; tổng số vẫn đếm chúng.
-- excluded: quy tắc nói về nhiều dòng (như tỷ lệ của cả đơn vị) không giữ lại dòng nào; điều chưa kiểm chứng cũng không.
-- column year: năm
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
SELECT DISTINCT
  a.year,
  a.source_file,
  a.source_line
FROM finding AS f
JOIN award AS a ON a.source_file = f.source_file AND a.source_line = f.source_line
WHERE f.severity = 'error'
