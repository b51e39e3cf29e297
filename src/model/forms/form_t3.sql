-- title: Biểu đề nghị và quyết định khen thưởng
-- Biểu kèm báo cáo tổng kết năm: đề nghị và quyết định khen thưởng. Mỗi danh hiệu, hình thức có đề nghị hoặc có kết quả
-- trong năm là một dòng; dòng cuối là tổng cộng. Đã trình (cột 4, 5) là mọi dòng của tệp kết quả, dù còn đề nghị, đã
-- quyết định hay đã thu hồi; từ cột 6 chỉ đếm kết quả đã quyết định, còn hiệu lực.
-- Cột 3 của biểu, tổng số tờ trình, để trống: tệp kết quả không ghi tờ trình. Tên và thứ tự cột là của biểu; biểu không
-- nói cách đếm, nên những điều sau là cách hiểu của phần mềm: cột 4, 5 kể cả dòng đã thu hồi; cột 4, 6, 8, 12, 16, 18 gồm
-- cả hộ gia đình; cột 4–7, 20, 21 gồm mọi loại hình khen thưởng; cột 12–15 là khen thưởng theo chuyên đề; cột 21 là doanh nhân.
-- excluded: cống hiến, niên hạn, kháng chiến không có cột riêng, chỉ vào cột 6, 7 và, nếu của doanh nghiệp, doanh nhân, cột 20, 21; doanh nhân và cá nhân không ghi phân loại không vào các cột 9–11, 13–15.
-- column year: năm
-- column row_code?: cột 1, số thứ tự; trống ở dòng tổng cộng
-- column row_order: thứ tự dòng
-- column row_label: cột 2, danh hiệu thi đua, hình thức khen thưởng
-- column award_code?: mã danh hiệu, hình thức; trống ở dòng tổng cộng
-- column c4_submitted_collectives: cột 4, đã trình: tập thể, hộ gia đình
-- column c5_submitted_individuals: cột 5, đã trình: cá nhân
-- column c6_decided_collectives: cột 6, đã có quyết định: tập thể, hộ gia đình
-- column c7_decided_individuals: cột 7, đã có quyết định: cá nhân
-- column c8_merit_collectives: cột 8, công trạng: tập thể, hộ gia đình
-- column c9_merit_leaders: cột 9, công trạng: lãnh đạo tỉnh, sở, ban, ngành và tương đương
-- column c10_merit_managers: cột 10, công trạng: lãnh đạo từ phó phòng trở lên
-- column c11_merit_workers: cột 11, công trạng: lao động trực tiếp, công nhân, nông dân
-- column c12_thematic_collectives: cột 12, phong trào thi đua, chuyên đề: tập thể, hộ gia đình
-- column c13_thematic_leaders: cột 13, phong trào thi đua, chuyên đề: lãnh đạo tỉnh, sở, ban, ngành và tương đương
-- column c14_thematic_managers: cột 14, phong trào thi đua, chuyên đề: lãnh đạo từ phó phòng trở lên
-- column c15_thematic_workers: cột 15, phong trào thi đua, chuyên đề: lao động trực tiếp, công nhân, nông dân
-- column c16_sudden_collectives: cột 16, đột xuất: tập thể, hộ gia đình
-- column c17_sudden_individuals: cột 17, đột xuất: cá nhân
-- column c18_foreign_collectives: cột 18, đối ngoại: tập thể, hộ gia đình
-- column c19_foreign_individuals: cột 19, đối ngoại: cá nhân
-- column c20_enterprises: cột 20, doanh nghiệp: tập thể
-- column c21_entrepreneurs: cột 21, doanh nghiệp: cá nhân (doanh nhân)
WITH counted AS (
  SELECT
    year,
    award_code,
    recipient_kind,
    CASE
      WHEN recipient_kind <> 'individual' THEN 'collective'
      WHEN person_category IN ('provinceLeader', 'departmentLeader') THEN 'leader'
      WHEN person_category = 'managerDeputyHeadUp' THEN 'manager'
      WHEN person_category = 'directWorker' THEN 'worker'
    END AS who,
    commendation_type AS type,
    recipient_kind = 'collective' AND is_enterprise AS is_enterprise,
    recipient_kind = 'individual' AND person_category = 'entrepreneur' AS is_entrepreneur,
    'decided' AS stage,
    amount
  FROM award_group
  UNION ALL
  SELECT year, award_code, recipient_kind, NULL, NULL, NULL, NULL, 'submitted', count(*)
  FROM award
  GROUP BY year, award_code, recipient_kind
),
form_row AS (
  SELECT c.year, t.code AS award_code, t.name AS row_label, t.honour_order
  FROM (SELECT DISTINCT year, award_code FROM counted) AS c
  JOIN award_type AS t ON t.code = c.award_code
  UNION ALL
  SELECT year, NULL, 'Tổng cộng', NULL FROM data_year
),
numbered AS (
  SELECT
    *,
    row_number() OVER (PARTITION BY year ORDER BY award_code IS NULL, honour_order, award_code)::INTEGER AS row_order
  FROM form_row
)
SELECT
  r.year,
  CASE WHEN r.award_code IS NOT NULL THEN r.row_order::VARCHAR END AS row_code,
  r.row_order,
  r.row_label,
  r.award_code,
  coalesce(sum(c.amount) FILTER (c.stage = 'submitted' AND c.recipient_kind <> 'individual'), 0)::INTEGER AS c4_submitted_collectives,
  coalesce(sum(c.amount) FILTER (c.stage = 'submitted' AND c.recipient_kind = 'individual'), 0)::INTEGER AS c5_submitted_individuals,
  coalesce(sum(c.amount) FILTER (c.stage = 'decided' AND c.recipient_kind <> 'individual'), 0)::INTEGER AS c6_decided_collectives,
  coalesce(sum(c.amount) FILTER (c.stage = 'decided' AND c.recipient_kind = 'individual'), 0)::INTEGER AS c7_decided_individuals,
  coalesce(sum(c.amount) FILTER (c.type = 'merit' AND c.who = 'collective'), 0)::INTEGER AS c8_merit_collectives,
  coalesce(sum(c.amount) FILTER (c.type = 'merit' AND c.who = 'leader'), 0)::INTEGER AS c9_merit_leaders,
  coalesce(sum(c.amount) FILTER (c.type = 'merit' AND c.who = 'manager'), 0)::INTEGER AS c10_merit_managers,
  coalesce(sum(c.amount) FILTER (c.type = 'merit' AND c.who = 'worker'), 0)::INTEGER AS c11_merit_workers,
  coalesce(sum(c.amount) FILTER (c.type = 'thematic' AND c.who = 'collective'), 0)::INTEGER AS c12_thematic_collectives,
  coalesce(sum(c.amount) FILTER (c.type = 'thematic' AND c.who = 'leader'), 0)::INTEGER AS c13_thematic_leaders,
  coalesce(sum(c.amount) FILTER (c.type = 'thematic' AND c.who = 'manager'), 0)::INTEGER AS c14_thematic_managers,
  coalesce(sum(c.amount) FILTER (c.type = 'thematic' AND c.who = 'worker'), 0)::INTEGER AS c15_thematic_workers,
  coalesce(sum(c.amount) FILTER (c.type = 'sudden' AND c.recipient_kind <> 'individual'), 0)::INTEGER AS c16_sudden_collectives,
  coalesce(sum(c.amount) FILTER (c.type = 'sudden' AND c.recipient_kind = 'individual'), 0)::INTEGER AS c17_sudden_individuals,
  coalesce(sum(c.amount) FILTER (c.type = 'foreign' AND c.recipient_kind <> 'individual'), 0)::INTEGER AS c18_foreign_collectives,
  coalesce(sum(c.amount) FILTER (c.type = 'foreign' AND c.recipient_kind = 'individual'), 0)::INTEGER AS c19_foreign_individuals,
  coalesce(sum(c.amount) FILTER (c.is_enterprise), 0)::INTEGER AS c20_enterprises,
  coalesce(sum(c.amount) FILTER (c.is_entrepreneur), 0)::INTEGER AS c21_entrepreneurs
FROM numbered AS r
LEFT JOIN counted AS c ON c.year = r.year AND (r.award_code IS NULL OR c.award_code = r.award_code)
GROUP BY r.year, r.row_order, r.row_label, r.award_code
