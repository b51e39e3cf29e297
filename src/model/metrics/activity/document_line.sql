-- title: Sổ văn bản
-- Văn bản của mọi năm; văn bản có trong tệp của nhiều năm được nêu một lần, theo năm mới nhất.
-- column document_id: mã văn bản
-- column first_year: năm đầu tiên có văn bản trong tệp
-- column last_year: năm mới nhất có văn bản trong tệp
-- column number?: số, ký hiệu; trống khi chưa có số
-- column issued?: ngày ban hành, YYYY-MM-DD, YYYY-MM hoặc YYYY
-- column kind: loại văn bản
-- column title: trích yếu
-- column issuer: cơ quan ban hành
-- column note?: ghi chú
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
SELECT
  id AS document_id,
  (min(year) OVER (PARTITION BY id))::INTEGER AS first_year,
  year::INTEGER AS last_year,
  number,
  issued,
  kind,
  title,
  issuer,
  note,
  source_file,
  source_line
FROM document
QUALIFY row_number() OVER (PARTITION BY id ORDER BY year DESC) = 1
