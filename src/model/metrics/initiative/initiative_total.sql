-- title: Sáng kiến được công nhận theo phạm vi ảnh hưởng
-- Mỗi phạm vi ảnh hưởng có bao nhiêu sáng kiến được công nhận trong năm, của bao nhiêu đơn vị; bên cạnh là năm trước.
-- column year: năm
-- column scope: phạm vi ảnh hưởng (base cơ sở, province tỉnh, nation toàn quốc)
-- column initiatives: số sáng kiến
-- column units: số đơn vị có sáng kiến
-- column previous_initiatives?: số sáng kiến năm trước; trống khi năm trước không có dữ liệu
-- column change?: tăng giảm so với năm trước
WITH counted AS (
  SELECT year, scope, count(*) AS initiatives, count(DISTINCT unit_id) AS units
  FROM initiative
  GROUP BY year, scope
)
SELECT
  y.year,
  s.scope,
  coalesce(c.initiatives, 0)::INTEGER AS initiatives,
  coalesce(c.units, 0)::INTEGER AS units,
  CASE WHEN before.year IS NOT NULL THEN coalesce(p.initiatives, 0) END::INTEGER AS previous_initiatives,
  CASE
    WHEN before.year IS NOT NULL THEN coalesce(c.initiatives, 0) - coalesce(p.initiatives, 0)
  END::INTEGER AS change
FROM site_year AS y
CROSS JOIN (SELECT DISTINCT scope FROM counted) AS s
LEFT JOIN counted AS c ON c.year = y.year AND c.scope = s.scope
LEFT JOIN counted AS p ON p.year = y.year - 1 AND p.scope = s.scope
LEFT JOIN site_year AS before ON before.year = y.year - 1
