-- title: Số điểm cần xem lại theo quy tắc
-- Số điểm cần xem lại của từng năm theo mức độ và quy tắc.
-- excluded: quy tắc chưa có hoặc đã hết hiệu lực vào ngày dùng để xét.
-- column year: năm
-- column severity: mức độ (error, warning, info)
-- column rule: mã quy tắc
-- column title: nội dung quy tắc
-- column findings: số điểm
-- column explained: số điểm trong đó đã có giải trình
SELECT
  year,
  severity,
  rule,
  title,
  count(*)::INTEGER AS findings,
  (count(*) FILTER (is_explained))::INTEGER AS explained
FROM finding_line
GROUP BY year, severity, rule, title
