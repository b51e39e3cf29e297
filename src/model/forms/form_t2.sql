-- title: Biểu danh hiệu, hình thức theo loại hình và đối tượng
-- Biểu kèm báo cáo tổng kết năm: danh hiệu, hình thức khen thưởng chia theo loại hình và theo lãnh đạo, người không làm
-- quản lý. Mỗi danh hiệu, hình thức có kết quả trong năm là một dòng; dòng cuối là tổng cộng. Dấu hai chấm ở các cột
-- 7 = 6:3, 11 = 10:3, 15 = 14:3, 17 = 16:3 là phép chia. Lãnh đạo là lãnh đạo từ phó phòng trở lên, kể cả lãnh đạo cấp sở,
-- cấp tỉnh; người không làm quản lý là người trực tiếp công tác, lao động.
-- excluded: kết quả mới đề nghị, đã thu hồi. Cống hiến, niên hạn không có cột riêng, chỉ vào tổng số; doanh nhân và cá nhân không ghi phân loại chỉ vào các cột 3, 5, 6, 10.
-- column year: năm
-- column row_code?: cột 1, số thứ tự; trống ở dòng tổng cộng
-- column row_order: thứ tự dòng
-- column row_label: cột 2, danh hiệu thi đua, hình thức khen thưởng
-- column award_code?: mã danh hiệu, hình thức; trống ở dòng tổng cộng
-- column c3_total: cột 3, tổng số
-- column c4_enterprises: cột 4, trong đó doanh nghiệp
-- column c5_individuals: cột 5, trong đó cá nhân
-- column c6_merit: cột 6, theo công trạng: tổng số
-- column c7_merit_share?: cột 7, tỷ lệ 6:3; trống khi cột 3 là 0
-- column c8_merit_leaders: cột 8, theo công trạng: cá nhân là lãnh đạo
-- column c9_merit_workers: cột 9, theo công trạng: cá nhân không làm quản lý
-- column c10_thematic_sudden: cột 10, chuyên đề, đột xuất: tổng số
-- column c11_thematic_sudden_share?: cột 11, tỷ lệ 10:3; trống khi cột 3 là 0
-- column c12_thematic_sudden_leaders: cột 12, chuyên đề, đột xuất: cá nhân là lãnh đạo
-- column c13_thematic_sudden_workers: cột 13, chuyên đề, đột xuất: cá nhân không làm quản lý
-- column c14_foreign: cột 14, đối ngoại: tổng số
-- column c15_foreign_share?: cột 15, tỷ lệ 14:3; trống khi cột 3 là 0
-- column c16_resistance_war: cột 16, kháng chiến: tổng số
-- column c17_resistance_war_share?: cột 17, tỷ lệ 16:3; trống khi cột 3 là 0
WITH counted AS (
  SELECT
    year,
    award_code,
    recipient_kind,
    is_enterprise,
    CASE WHEN commendation_type IN ('thematic', 'sudden') THEN 'thematicSudden' ELSE commendation_type END AS type,
    recipient_kind = 'individual' AND person_category IN ('provinceLeader', 'departmentLeader', 'managerDeputyHeadUp') AS is_leader,
    recipient_kind = 'individual' AND person_category = 'directWorker' AS is_worker,
    amount
  FROM award_group
),
form_row AS (
  SELECT c.year, t.code AS award_code, t.name AS row_label, t.honour_order
  FROM (SELECT DISTINCT year, award_code FROM counted) AS c
  JOIN award_type AS t ON t.code = c.award_code
  UNION ALL
  SELECT year, NULL, 'Tổng cộng', NULL FROM data_year
),
summed AS (
  SELECT
    r.year,
    r.award_code,
    r.row_label,
    row_number() OVER (PARTITION BY r.year ORDER BY r.award_code IS NULL, r.honour_order, r.award_code)::INTEGER AS row_order,
    coalesce(sum(c.amount), 0)::INTEGER AS c3,
    coalesce(sum(c.amount) FILTER (c.recipient_kind = 'collective' AND c.is_enterprise), 0)::INTEGER AS c4,
    coalesce(sum(c.amount) FILTER (c.recipient_kind = 'individual'), 0)::INTEGER AS c5,
    coalesce(sum(c.amount) FILTER (c.type = 'merit'), 0)::INTEGER AS c6,
    coalesce(sum(c.amount) FILTER (c.type = 'merit' AND c.is_leader), 0)::INTEGER AS c8,
    coalesce(sum(c.amount) FILTER (c.type = 'merit' AND c.is_worker), 0)::INTEGER AS c9,
    coalesce(sum(c.amount) FILTER (c.type = 'thematicSudden'), 0)::INTEGER AS c10,
    coalesce(sum(c.amount) FILTER (c.type = 'thematicSudden' AND c.is_leader), 0)::INTEGER AS c12,
    coalesce(sum(c.amount) FILTER (c.type = 'thematicSudden' AND c.is_worker), 0)::INTEGER AS c13,
    coalesce(sum(c.amount) FILTER (c.type = 'foreign'), 0)::INTEGER AS c14,
    coalesce(sum(c.amount) FILTER (c.type = 'resistanceWar'), 0)::INTEGER AS c16
  FROM form_row AS r
  LEFT JOIN counted AS c ON c.year = r.year AND (r.award_code IS NULL OR c.award_code = r.award_code)
  GROUP BY r.year, r.award_code, r.row_label, r.honour_order
)
SELECT
  year,
  CASE WHEN award_code IS NOT NULL THEN row_order::VARCHAR END AS row_code,
  row_order,
  row_label,
  award_code,
  c3 AS c3_total,
  c4 AS c4_enterprises,
  c5 AS c5_individuals,
  c6 AS c6_merit,
  c6 / nullif(c3, 0) AS c7_merit_share,
  c8 AS c8_merit_leaders,
  c9 AS c9_merit_workers,
  c10 AS c10_thematic_sudden,
  c10 / nullif(c3, 0) AS c11_thematic_sudden_share,
  c12 AS c12_thematic_sudden_leaders,
  c13 AS c13_thematic_sudden_workers,
  c14 AS c14_foreign,
  c14 / nullif(c3, 0) AS c15_foreign_share,
  c16 AS c16_resistance_war,
  c16 / nullif(c3, 0) AS c17_resistance_war_share
FROM summed
