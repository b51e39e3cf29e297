-- title: Biểu 0603: Khen thưởng cấp bộ, tỉnh
-- Biểu 0603.N/BNV-TĐKT, Thông tư 02/2023/TT-BNV: số lượng khen thưởng cấp bộ, ban, ngành, đoàn thể Trung ương và tỉnh,
-- thành phố đã quyết định, còn hiệu lực; chia theo đối tượng và phương thức. Cột 1 = 2 + 3 + 4 + 5.
-- Dòng 01 = 02 + 04 + 05 = 11 + … + 17; dòng 05 = 06 + … + 10 khi mọi cá nhân đều có phân loại.
-- excluded: danh hiệu cấp bộ, tỉnh mà biểu không có cột (Tập thể lao động xuất sắc, Đơn vị quyết thắng, danh hiệu văn hóa): không vào cột nào, kể cả tổng số; kết quả mới đề nghị, đã thu hồi.
-- column year: năm
-- column row_code?: mã số; trống ở dòng tiêu đề
-- column row_order: thứ tự dòng
-- column row_label: tên dòng
-- column measure?: đơn vị tính
-- column c1_total?: cột 1, tổng số; trống ở dòng tiêu đề
-- column c2_certificates?: cột 2, Bằng khen
-- column c3_province_fighters?: cột 3, Chiến sĩ thi đua cấp bộ, cấp tỉnh
-- column c4_flags?: cột 4, Cờ thi đua của bộ, ban, ngành, đoàn thể Trung ương, tỉnh, thành phố
-- column c5_badges?: cột 5, Huy hiệu (kỷ niệm chương) của bộ, ban, ngành, đoàn thể Trung ương, tỉnh, thành phố
WITH counted AS (
  SELECT *
  FROM award_group
  WHERE
    level IN ('province', 'ministry')
    AND award_class IN ('provinceCertificate', 'provinceFighter', 'provinceFlag', 'badge')
),
form_row(row_order, row_code, row_label, measure, recipient_kind, is_enterprise, person_category, commendation_type) AS (
  VALUES
    (1, '01', 'Tổng số', NULL, NULL, NULL, NULL, NULL),
    (2, NULL, '1. Chia theo đối tượng khen thưởng', NULL, NULL, NULL, NULL, NULL),
    (3, '02', '- Tập thể', 'Tập thể', 'collective', NULL, NULL, NULL),
    (4, '03', 'Trong đó: Doanh nghiệp', 'Doanh nghiệp', 'collective', true, NULL, NULL),
    (5, '04', '- Hộ gia đình', 'Hộ', 'household', NULL, NULL, NULL),
    (6, '05', '- Cá nhân', 'Người', 'individual', NULL, NULL, NULL),
    (7, '06', '+ Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên', 'Người', 'individual', NULL, 'provinceLeader', NULL),
    (8, '07', '+ Lãnh đạo cấp vụ, sở, ngành và tương đương', 'Người', 'individual', NULL, 'departmentLeader', NULL),
    (9, '08', '+ Doanh nhân', 'Người', 'individual', NULL, 'entrepreneur', NULL),
    (10, '09', '+ Các cấp lãnh đạo khác từ phó phòng trở lên', 'Người', 'individual', NULL, 'managerDeputyHeadUp', NULL),
    (11, '10', '+ Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu (công nhân, nông dân,...)', 'Người', 'individual', NULL, 'directWorker', NULL),
    (12, NULL, '2. Chia theo phương thức khen thưởng', NULL, NULL, NULL, NULL, NULL),
    (13, '11', '- Thường xuyên', NULL, NULL, NULL, NULL, 'merit'),
    (14, '12', '- Chuyên đề', NULL, NULL, NULL, NULL, 'thematic'),
    (15, '13', '- Đột xuất', NULL, NULL, NULL, NULL, 'sudden'),
    (16, '14', '- Đối ngoại', NULL, NULL, NULL, NULL, 'foreign'),
    (17, '15', '- Cống hiến', NULL, NULL, NULL, NULL, 'contribution'),
    (18, '16', '- Niên hạn', NULL, NULL, NULL, NULL, 'serviceYears'),
    (19, '17', '- Kháng chiến', NULL, NULL, NULL, NULL, 'resistanceWar')
),
-- A row that counts nothing says 0, a heading says nothing.
printed AS (
  SELECT y.year, r.*, CASE WHEN r.row_code IS NOT NULL THEN 0 END AS nothing
  FROM data_year AS y
  CROSS JOIN form_row AS r
)
SELECT
  r.year,
  r.row_code,
  r.row_order,
  r.row_label,
  r.measure,
  coalesce(sum(c.amount), r.nothing)::INTEGER AS c1_total,
  coalesce(sum(c.amount) FILTER (c.award_class = 'provinceCertificate'), r.nothing)::INTEGER AS c2_certificates,
  coalesce(sum(c.amount) FILTER (c.award_class = 'provinceFighter'), r.nothing)::INTEGER AS c3_province_fighters,
  coalesce(sum(c.amount) FILTER (c.award_class = 'provinceFlag'), r.nothing)::INTEGER AS c4_flags,
  coalesce(sum(c.amount) FILTER (c.award_class = 'badge'), r.nothing)::INTEGER AS c5_badges
FROM printed AS r
LEFT JOIN counted AS c
  ON c.year = r.year
  AND r.row_code IS NOT NULL
  AND (r.recipient_kind IS NULL OR c.recipient_kind = r.recipient_kind)
  AND (r.is_enterprise IS NULL OR c.is_enterprise = r.is_enterprise)
  AND (r.person_category IS NULL OR c.person_category = r.person_category)
  AND (r.commendation_type IS NULL OR c.commendation_type = r.commendation_type)
GROUP BY r.year, r.row_code, r.row_order, r.row_label, r.measure, r.nothing
