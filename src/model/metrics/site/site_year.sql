-- title: Những năm có dữ liệu
-- Những năm có dữ liệu.
-- column year: năm
SELECT DISTINCT year FROM period ORDER BY year
