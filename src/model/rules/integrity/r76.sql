-- R76 · Đồng ý công khai của điển hình phải có ghi ngày
-- severity: warning | basis: NĐ 13/2023/NĐ-CP Điều 11: sự đồng ý phải được thể hiện rõ, kiểm chứng được | valid: 2023-07-01..2025-12-31 | verified: no
-- severity: warning | basis: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: sự đồng ý phải cụ thể, kiểm chứng được | valid: 2026-01-01.. | verified: no
-- Chưa ghi ngày thì điển hình chưa được nêu tên trên trang công khai.
SELECT
  year,
  make_date(year, 12, 31) AS judged_on,
  unit_id AS subject_id,
  name AS detail,
  format('{} được đánh dấu đã đồng ý công khai nhưng không ghi ngày đồng ý, nên chưa được nêu tên.', name) AS message,
  true AS verified,
  source_file,
  source_line,
  source_line::VARCHAR AS source_lines
FROM exemplar
WHERE publish AND consent AND consent_on IS NULL
