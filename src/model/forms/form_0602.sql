-- title: Biểu 0602: Khen thưởng cấp Nhà nước
-- Biểu 0602.N/BNV-TĐKT, Thông tư 02/2023/TT-BNV: số lượng khen thưởng cấp Nhà nước đã quyết định, còn hiệu lực; chia theo
-- đơn vị trình, đối tượng và phương thức. Kết quả của địa phương đều do tỉnh trình nên đứng ở dòng 03.
-- Cột 1 = 2 + 3 + … + 9. Dòng 01 = 06 + 08 + 09 = 15 + … + 21; dòng 09 = 10 + … + 14 khi mọi cá nhân đều có phân loại.
-- excluded: khen thưởng dưới cấp Nhà nước; kết quả mới đề nghị, đã thu hồi.
-- column year: năm
-- column row_code?: mã số; trống ở dòng tiêu đề
-- column row_order: thứ tự dòng
-- column row_label: tên dòng
-- column measure?: đơn vị tính
-- column c1_total?: cột 1, tổng số; trống ở dòng tiêu đề
-- column c2_order_collectives?: cột 2, huân chương, huy chương cho tập thể, hộ gia đình
-- column c2_order_individuals?: cột 2, huân chương, huy chương cho cá nhân
-- column c3_ho_chi_minh_prizes?: cột 3, Giải thưởng Hồ Chí Minh
-- column c4_state_prizes?: cột 4, Giải thưởng Nhà nước
-- column c5_honorary_titles?: cột 5, danh hiệu vinh dự nhà nước
-- column c6_government_flags?: cột 6, Cờ thi đua của Chính phủ
-- column c7_prime_minister_certificates?: cột 7, Bằng khen của Thủ tướng Chính phủ
-- column c8_national_fighters?: cột 8, Chiến sĩ thi đua toàn quốc
-- column c9_others?: cột 9, các hình thức khen thưởng khác cấp Nhà nước
WITH counted AS (
  SELECT
    *,
    'province' AS submitter,
    CASE award_class
      WHEN 'order' THEN 2
      WHEN 'hoChiMinhPrize' THEN 3
      WHEN 'statePrize' THEN 4
      WHEN 'honoraryTitle' THEN 5
      WHEN 'governmentFlag' THEN 6
      WHEN 'primeMinisterCertificate' THEN 7
      WHEN 'nationalFighter' THEN 8
      ELSE 9
    END AS form_column
  FROM award_group
  WHERE level = 'state'
),
form_row(row_order, row_code, row_label, measure, submitter, recipient_kind, is_enterprise, person_category, commendation_type) AS (
  VALUES
    (1, '01', 'Tổng số', NULL, NULL, NULL, NULL, NULL, NULL),
    (2, NULL, '1. Chia theo đơn vị ban hành tờ trình Thủ tướng Chính phủ về khen thưởng', NULL, NULL, NULL, NULL, NULL, NULL),
    (3, '02', '- Bộ, ban, ngành, đoàn thể Trung ương', 'Bộ, ngành', 'ministry', NULL, NULL, NULL, NULL),
    (4, '03', '- Tỉnh, thành phố trực thuộc Trung ương', 'Tỉnh, thành phố', 'province', NULL, NULL, NULL, NULL),
    (5, NULL, '2. Chia theo đối tượng khen thưởng', NULL, NULL, NULL, NULL, NULL, NULL),
    (6, '06', '- Tập thể', 'Tập thể', NULL, 'collective', NULL, NULL, NULL),
    (7, '07', 'Trong đó: Doanh nghiệp', 'Doanh nghiệp', NULL, 'collective', true, NULL, NULL),
    (8, '08', '- Hộ gia đình', 'Hộ', NULL, 'household', NULL, NULL, NULL),
    (9, '09', '- Cá nhân', 'Người', NULL, 'individual', NULL, NULL, NULL),
    (10, '10', '+ Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên', 'Người', NULL, 'individual', NULL, 'provinceLeader', NULL),
    (11, '11', '+ Lãnh đạo cấp vụ, sở, ngành và tương đương', 'Người', NULL, 'individual', NULL, 'departmentLeader', NULL),
    (12, '12', '+ Doanh nhân', 'Người', NULL, 'individual', NULL, 'entrepreneur', NULL),
    (13, '13', '+ Các cấp lãnh đạo khác từ phó phòng trở lên', 'Người', NULL, 'individual', NULL, 'managerDeputyHeadUp', NULL),
    (14, '14', '+ Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu (công nhân, nông dân,...)', 'Người', NULL, 'individual', NULL, 'directWorker', NULL),
    (15, NULL, '3. Chia theo phương thức khen thưởng', NULL, NULL, NULL, NULL, NULL, NULL),
    (16, '15', '- Thường xuyên', NULL, NULL, NULL, NULL, NULL, 'merit'),
    (17, '16', '- Chuyên đề', NULL, NULL, NULL, NULL, NULL, 'thematic'),
    (18, '17', '- Đột xuất', NULL, NULL, NULL, NULL, NULL, 'sudden'),
    (19, '18', '- Đối ngoại', NULL, NULL, NULL, NULL, NULL, 'foreign'),
    (20, '19', '- Cống hiến', NULL, NULL, NULL, NULL, NULL, 'contribution'),
    (21, '20', '- Niên hạn', NULL, NULL, NULL, NULL, NULL, 'serviceYears'),
    (22, '21', '- Kháng chiến', NULL, NULL, NULL, NULL, NULL, 'resistanceWar')
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
  coalesce(sum(c.amount) FILTER (c.form_column = 2 AND c.recipient_kind <> 'individual'), r.nothing)::INTEGER AS c2_order_collectives,
  coalesce(sum(c.amount) FILTER (c.form_column = 2 AND c.recipient_kind = 'individual'), r.nothing)::INTEGER AS c2_order_individuals,
  coalesce(sum(c.amount) FILTER (c.form_column = 3), r.nothing)::INTEGER AS c3_ho_chi_minh_prizes,
  coalesce(sum(c.amount) FILTER (c.form_column = 4), r.nothing)::INTEGER AS c4_state_prizes,
  coalesce(sum(c.amount) FILTER (c.form_column = 5), r.nothing)::INTEGER AS c5_honorary_titles,
  coalesce(sum(c.amount) FILTER (c.form_column = 6), r.nothing)::INTEGER AS c6_government_flags,
  coalesce(sum(c.amount) FILTER (c.form_column = 7), r.nothing)::INTEGER AS c7_prime_minister_certificates,
  coalesce(sum(c.amount) FILTER (c.form_column = 8), r.nothing)::INTEGER AS c8_national_fighters,
  coalesce(sum(c.amount) FILTER (c.form_column = 9), r.nothing)::INTEGER AS c9_others
FROM printed AS r
LEFT JOIN counted AS c
  ON c.year = r.year
  AND r.row_code IS NOT NULL
  AND (r.submitter IS NULL OR c.submitter = r.submitter)
  AND (r.recipient_kind IS NULL OR c.recipient_kind = r.recipient_kind)
  AND (r.is_enterprise IS NULL OR c.is_enterprise = r.is_enterprise)
  AND (r.person_category IS NULL OR c.person_category = r.person_category)
  AND (r.commendation_type IS NULL OR c.commendation_type = r.commendation_type)
GROUP BY r.year, r.row_code, r.row_order, r.row_label, r.measure, r.nothing
