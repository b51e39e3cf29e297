-- title: Từng điểm cần xem lại
-- Các điểm cần xem lại mà quy tắc tìm ra; quy tắc không sửa số liệu.
-- excluded: quy tắc chưa có hoặc đã hết hiệu lực vào ngày dùng để xét.
-- column year: năm
-- column rule: mã quy tắc
-- column title: nội dung quy tắc
-- column section: nhóm quy tắc
-- column severity: mức độ (error không công bố dòng ấy, warning cần ý kiến của cán bộ, info để biết)
-- column basis: căn cứ
-- column is_verified: căn cứ và tham số đã được kiểm chứng
-- column subject_id: mã đơn vị hoặc khối
-- column subject_name: tên đơn vị hoặc khối
-- column subject_kind: điểm này nói về đơn vị (unit), khối (bloc) hay việc khác (other)
-- column detail?: tập thể, cá nhân được nói đến
-- column message: tìm thấy gì
-- column source_file?: tệp nguồn
-- column source_lines?: các dòng liên quan của tệp nguồn
SELECT
  year,
  rule,
  title,
  section,
  severity,
  basis,
  is_verified,
  subject_id,
  subject_name,
  subject_kind,
  detail,
  message,
  source_file,
  source_lines
FROM finding
