-- title: Biểu khen thưởng gắn với phong trào thi đua
-- Biểu kèm báo cáo tổng kết năm: số lượt khen thưởng đã quyết định gắn với từng phong trào thi đua của năm, theo cấp khen.
-- Cột 4 = 5 + 6 + 7 + 8.
-- excluded: kết quả không ghi phong trào; phong trào không có trong tệp phong trào của năm; kết quả mới đề nghị, đã thu hồi.
-- column year: năm
-- column row_code: cột 1, số thứ tự
-- column row_order: thứ tự dòng
-- column row_label: cột 2, tên phong trào
-- column movement_id: mã phong trào
-- column c3_scope: cột 3, phạm vi phát động (central Trung ương, province tỉnh, district huyện, commune xã, bloc cụm, khối, unit cơ quan, đơn vị)
-- column c4_total: cột 4, tổng số
-- column c5_commune: cột 5, khen cấp xã
-- column c6_district: cột 6, khen cấp huyện
-- column c7_province: cột 7, khen cấp tỉnh
-- column c8_other: khen cấp khác (cơ sở, bộ, Nhà nước), biểu không có cột riêng
WITH counted AS (
  SELECT a.year, a.movement_id, t.level, count(*) AS amount
  FROM award_in_force AS a
  JOIN award_type AS t ON t.code = a.award_code
  WHERE a.movement_id IS NOT NULL
  GROUP BY ALL
),
numbered AS (
  SELECT *, row_number() OVER (PARTITION BY year ORDER BY source_line, id)::INTEGER AS row_order FROM movement
)
SELECT
  m.year,
  m.row_order::VARCHAR AS row_code,
  m.row_order,
  m.name AS row_label,
  m.id AS movement_id,
  m.level AS c3_scope,
  coalesce(sum(c.amount), 0)::INTEGER AS c4_total,
  coalesce(sum(c.amount) FILTER (c.level = 'commune'), 0)::INTEGER AS c5_commune,
  coalesce(sum(c.amount) FILTER (c.level = 'district'), 0)::INTEGER AS c6_district,
  coalesce(sum(c.amount) FILTER (c.level = 'province'), 0)::INTEGER AS c7_province,
  coalesce(sum(c.amount) FILTER (c.level NOT IN ('commune', 'district', 'province')), 0)::INTEGER AS c8_other
FROM numbered AS m
LEFT JOIN counted AS c ON c.year = m.year AND c.movement_id = m.id
GROUP BY m.year, m.row_order, m.name, m.id, m.level
