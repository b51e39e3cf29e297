-- Những đề nghị nào chưa có số, ngày quyết định; ở tệp nào, dòng nào?
SELECT year, unit_name, recipient_name, award_name, status, decision_number, decision_on, source_file, source_line
FROM award_line
WHERE decision_number IS NULL OR decision_on IS NULL
ORDER BY year DESC, source_file, source_line
