-- title: Từng điểm cần xem lại
-- Các điểm cần xem lại mà quy tắc tìm ra, với giải trình của cán bộ nếu có; quy tắc không sửa số liệu.
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
-- column is_explained: đã có giải trình của cán bộ
-- column note?: giải trình
-- column explained_by?: người giải trình
-- column explained_on?: ngày giải trình, YYYY-MM-DD
SELECT
  f.year,
  f.rule,
  f.title,
  f.section,
  f.severity,
  f.basis,
  f.is_verified,
  f.subject_id,
  f.subject_name,
  f.subject_kind,
  f.detail,
  f.message,
  f.source_file,
  f.source_lines,
  e.note IS NOT NULL AS is_explained,
  e.note,
  e.explained_by,
  e.explained_on
FROM finding AS f
LEFT JOIN finding_explanation AS e
  ON e.year = f.year AND e.rule = f.rule AND e.subject_id = f.subject_id AND e.detail IS NOT DISTINCT FROM f.detail
