-- Số danh hiệu, hình thức khen thưởng đã quyết định trong năm, theo đối tượng; bên cạnh là số năm trước.
-- column year: năm
-- column award_code: mã danh hiệu, hình thức
-- column award_name: tên
-- column family: danh hiệu thi đua (title) hay hình thức khen thưởng (form)
-- column level: cấp
-- column collectives: số tập thể
-- column households: số hộ gia đình
-- column individuals: số cá nhân
-- column total: tổng số
-- column previous_total?: tổng số năm trước; trống khi năm trước không có dữ liệu
-- column change?: tăng giảm so với năm trước
-- column honour_order: thứ tự tôn vinh
WITH counted AS (
  SELECT
    year,
    award_code,
    count(*) FILTER (recipient_kind = 'collective') AS collectives,
    count(*) FILTER (recipient_kind = 'household') AS households,
    count(*) FILTER (recipient_kind = 'individual') AS individuals,
    count(*) AS total
  FROM award_in_force
  GROUP BY year, award_code
)
SELECT
  y.year,
  t.code AS award_code,
  t.name AS award_name,
  t.family,
  t.level,
  coalesce(c.collectives, 0)::INTEGER AS collectives,
  coalesce(c.households, 0)::INTEGER AS households,
  coalesce(c.individuals, 0)::INTEGER AS individuals,
  coalesce(c.total, 0)::INTEGER AS total,
  CASE WHEN before.year IS NOT NULL THEN coalesce(p.total, 0) END::INTEGER AS previous_total,
  CASE WHEN before.year IS NOT NULL THEN coalesce(c.total, 0) - coalesce(p.total, 0) END::INTEGER AS change,
  t.honour_order
FROM site_year AS y
CROSS JOIN award_type AS t
LEFT JOIN counted AS c ON c.year = y.year AND c.award_code = t.code
LEFT JOIN counted AS p ON p.year = y.year - 1 AND p.award_code = t.code
LEFT JOIN site_year AS before ON before.year = y.year - 1
WHERE c.total > 0 OR p.total > 0
