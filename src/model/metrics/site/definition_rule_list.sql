-- title: Các quy tắc kiểm tra
-- Mỗi quy tắc kiểm tra theo từng thời kỳ: mức độ, căn cứ, căn cứ đã kiểm chứng chưa.
-- column rule: mã quy tắc
-- column title: nội dung quy tắc
-- column section: nhóm quy tắc
-- column about: nói rõ thêm về cách kiểm tra; chuỗi rỗng khi không có gì thêm
-- column severity: mức độ (error không công bố dòng ấy, warning cần ý kiến của cán bộ, info để biết)
-- column basis: căn cứ
-- column valid_from?: từ ngày, YYYY-MM-DD
-- column valid_to?: đến ngày, YYYY-MM-DD
-- column is_verified: căn cứ đã được kiểm chứng
-- column query: câu lệnh SQL
SELECT
  r.rule,
  r.title,
  r.section,
  d.about,
  r.severity,
  r.basis,
  strftime(r.valid_from, '%Y-%m-%d') AS valid_from,
  strftime(r.valid_to, '%Y-%m-%d') AS valid_to,
  r.is_verified,
  d.query
FROM rule_regime AS r
JOIN definition AS d ON d.kind = 'rule' AND d.name = r.rule
