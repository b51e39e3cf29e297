-- Mỗi quy tắc kiểm tra tìm ra bao nhiêu điểm cần xem lại?
SELECT year, severity, rule, title, findings
FROM finding_total
ORDER BY year DESC, findings DESC, rule
