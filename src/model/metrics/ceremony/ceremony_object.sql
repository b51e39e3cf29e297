-- title: Vật trao ở lễ trao
-- Số lượng từng thứ trao ở lễ trao: giấy khen, bằng khen, cờ, khung…, theo cột "Vật trao" của danh mục danh hiệu.
-- excluded: như ở danh sách gọi lên.
-- column year: năm
-- column object?: vật trao; trống là các danh hiệu mà danh mục chưa ghi vật trao
-- column collectives: số lượng cho tập thể
-- column households: số lượng cho hộ gia đình
-- column individuals: số lượng cho cá nhân
-- column amount: số lượng
-- column sort_order: thứ tự tôn vinh của danh hiệu, hình thức đầu tiên có vật ấy
WITH given AS (
  -- A list of nothing still has its line: what is not told must be asked.
  SELECT code, honour_order, unnest(if(len(objects) > 0, objects, [NULL])) AS object FROM award_type
)
SELECT
  c.year,
  g.object,
  sum(c.collectives)::INTEGER AS collectives,
  sum(c.households)::INTEGER AS households,
  sum(c.individuals)::INTEGER AS individuals,
  sum(c.total)::INTEGER AS amount,
  min(g.honour_order)::INTEGER AS sort_order
FROM ceremony_award AS c
JOIN given AS g ON g.code = c.award_code
GROUP BY c.year, g.object
