-- title: Số khối đã xếp hạng
-- Số khối thi đua của năm và bao nhiêu khối đã xếp hạng chính thức.
-- column year: năm
-- column blocs: số khối
-- column final: số khối đã có điểm Hội đồng thẩm định đầy đủ
-- column provisional: số khối còn tạm tính
-- column tied: số khối còn chờ bỏ phiếu suy tôn
SELECT
  y.year,
  count(b.bloc_id)::INTEGER AS blocs,
  (count(*) FILTER (NOT b.is_provisional))::INTEGER AS final,
  (count(*) FILTER (b.is_provisional))::INTEGER AS provisional,
  (count(*) FILTER (b.tied_units IS NOT NULL))::INTEGER AS tied
FROM site_year AS y
LEFT JOIN bloc_overview AS b ON b.year = y.year
GROUP BY y.year
