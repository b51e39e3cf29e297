-- title: Đăng ký thi đua theo danh hiệu
-- Mỗi danh hiệu được bao nhiêu đơn vị, tập thể, hộ gia đình, cá nhân đăng ký trong năm; bên cạnh là năm trước.
-- column year: năm
-- column award_code: mã danh hiệu
-- column award_name: tên danh hiệu
-- column units: số đơn vị có đăng ký danh hiệu
-- column collectives: số lượt tập thể đăng ký
-- column households: số lượt hộ gia đình đăng ký
-- column individuals: số lượt cá nhân đăng ký
-- column registered: số lượt đăng ký
-- column previous_registered?: số lượt đăng ký năm trước; trống khi năm trước không có dữ liệu
-- column change?: tăng giảm so với năm trước
-- column honour_order: thứ tự tôn vinh
WITH counted AS (
  SELECT
    year,
    award_code,
    count(DISTINCT unit_id) AS units,
    count(*) FILTER (recipient_kind = 'collective') AS collectives,
    count(*) FILTER (recipient_kind = 'household') AS households,
    count(*) FILTER (recipient_kind = 'individual') AS individuals,
    count(*) AS registered
  FROM registration
  GROUP BY year, award_code
),
known AS (
  SELECT year, award_code FROM counted
  UNION
  SELECT year + 1, award_code FROM counted
)
SELECT
  k.year,
  k.award_code,
  t.name AS award_name,
  coalesce(c.units, 0)::INTEGER AS units,
  coalesce(c.collectives, 0)::INTEGER AS collectives,
  coalesce(c.households, 0)::INTEGER AS households,
  coalesce(c.individuals, 0)::INTEGER AS individuals,
  coalesce(c.registered, 0)::INTEGER AS registered,
  CASE WHEN before.year IS NOT NULL THEN coalesce(p.registered, 0) END::INTEGER AS previous_registered,
  CASE WHEN before.year IS NOT NULL THEN coalesce(c.registered, 0) - coalesce(p.registered, 0) END::INTEGER AS change,
  t.honour_order
FROM known AS k
JOIN site_year AS y ON y.year = k.year
JOIN award_type AS t ON t.code = k.award_code
LEFT JOIN counted AS c ON c.year = k.year AND c.award_code = k.award_code
LEFT JOIN counted AS p ON p.year = k.year - 1 AND p.award_code = k.award_code
LEFT JOIN site_year AS before ON before.year = k.year - 1
