-- title: Biểu 0601: Số phong trào thi đua
-- Biểu 0601.N/BNV-TĐKT, Thông tư 02/2023/TT-BNV: số phong trào thi đua của năm theo cấp phát động; chia theo phạm vi,
-- thời hạn và phương thức tổ chức. Phong trào kéo dài nhiều năm được đếm ở mỗi năm mà tệp của năm ấy có ghi.
-- Thời hạn lấy từ số tháng, không ghi số tháng thì lấy số năm từ năm đầu đến năm cuối. Cột 1 = 2 + 3 + 4.
-- excluded: phong trào không có trong tệp phong trào của năm.
-- column year: năm
-- column row_code?: mã số; trống ở dòng tiêu đề
-- column row_order: thứ tự dòng
-- column row_label: tên dòng
-- column measure?: đơn vị tính; trống ở dòng tiêu đề
-- column c1_total?: cột 1, tổng số; trống ở dòng tiêu đề
-- column c2_central?: cột 2, cấp Trung ương
-- column c3_province?: cột 3, cấp bộ, ban, ngành, đoàn thể Trung ương, tỉnh, thành phố
-- column c4_unit?: cột 4, cơ quan, tổ chức, đơn vị; gồm huyện, xã và cụm, khối thi đua
WITH described AS (
  SELECT
    year,
    level,
    method,
    CASE level WHEN 'central' THEN 2 WHEN 'province' THEN 3 ELSE 4 END AS form_column,
    CASE level WHEN 'central' THEN 'nation' WHEN 'province' THEN 'locality' WHEN 'bloc' THEN 'bloc' ELSE 'unit' END AS scope,
    coalesce(months, 12 * (to_year - from_year + 1)) AS months
  FROM movement
),
form_row(row_order, row_code, row_label, scope, from_months, to_months, method) AS (
  VALUES
    (1, '01', 'Tổng số', NULL, NULL, NULL, NULL),
    (2, NULL, '1. Chia theo phạm vi tổ chức thi đua', NULL, NULL, NULL, NULL),
    (3, '02', '- Toàn quốc', 'nation', NULL, NULL, NULL),
    (4, '03', '- Bộ, ban, ngành, đoàn thể, địa phương', 'locality', NULL, NULL, NULL),
    (5, '04', '- Cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng các cấp tổ chức', 'bloc', NULL, NULL, NULL),
    (6, '05', '- Cơ quan, tổ chức, đơn vị', 'unit', NULL, NULL, NULL),
    (7, NULL, '2. Chia theo thời hạn thi đua', NULL, NULL, NULL, NULL),
    (8, '06', '- Dưới 1 năm', NULL, 0, 11, NULL),
    (9, '07', '- 1 năm', NULL, 12, 12, NULL),
    (10, '08', '- Từ 1 năm đến dưới 3 năm', NULL, 13, 35, NULL),
    (11, '09', '- Từ 3 năm đến dưới 5 năm', NULL, 36, 59, NULL),
    (12, '10', '- Từ 5 năm trở lên', NULL, 60, 9999, NULL),
    (13, NULL, '3. Chia theo phương thức tổ chức phong trào thi đua', NULL, NULL, NULL, NULL),
    (14, '11', '- Thi đua theo chuyên đề', NULL, NULL, NULL, 'thematic'),
    (15, '12', '- Thi đua thường xuyên hàng năm', NULL, NULL, NULL, 'regular')
)
SELECT
  y.year,
  r.row_code,
  r.row_order,
  r.row_label,
  CASE WHEN r.row_code IS NOT NULL THEN 'Phong trào' END AS measure,
  CASE WHEN r.row_code IS NOT NULL THEN count(m.year) END::INTEGER AS c1_total,
  CASE WHEN r.row_code IS NOT NULL THEN count(m.year) FILTER (m.form_column = 2) END::INTEGER AS c2_central,
  CASE WHEN r.row_code IS NOT NULL THEN count(m.year) FILTER (m.form_column = 3) END::INTEGER AS c3_province,
  CASE WHEN r.row_code IS NOT NULL THEN count(m.year) FILTER (m.form_column = 4) END::INTEGER AS c4_unit
FROM data_year AS y
CROSS JOIN form_row AS r
LEFT JOIN described AS m
  ON m.year = y.year
  AND (r.scope IS NULL OR m.scope = r.scope)
  AND (r.from_months IS NULL OR m.months BETWEEN r.from_months AND r.to_months)
  AND (r.method IS NULL OR m.method = r.method)
GROUP BY y.year, r.row_code, r.row_order, r.row_label
