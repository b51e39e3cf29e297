-- title: Hoạt động trong năm
-- Hoạt động trong năm theo loại, lấy từ nhật ký; bên cạnh là năm trước.
-- excluded: ngày kỷ niệm, vì không phải là hoạt động.
-- column year: năm
-- column kind: loại hoạt động
-- column events: số lần ghi trong nhật ký
-- column quantity?: tổng số lượng đã ghi (người dự, tin bài, đơn thư)
-- column previous_events?: số lần ghi năm trước; trống khi năm trước không có dữ liệu
WITH counted AS (
  SELECT year, kind, count(*)::INTEGER AS events, sum(quantity)::INTEGER AS quantity
  FROM event
  WHERE kind <> 'commemoration'
  GROUP BY year, kind
)
SELECT
  y.year,
  k.kind,
  coalesce(c.events, 0) AS events,
  c.quantity,
  CASE WHEN before.year IS NOT NULL THEN coalesce(p.events, 0) END AS previous_events
FROM site_year AS y
CROSS JOIN (SELECT DISTINCT kind FROM counted) AS k
LEFT JOIN counted AS c ON c.year = y.year AND c.kind = k.kind
LEFT JOIN counted AS p ON p.year = y.year - 1 AND p.kind = k.kind
LEFT JOIN site_year AS before ON before.year = y.year - 1
