-- title: Sáng kiến của từng tác giả
-- Số sáng kiến được công nhận của mỗi tác giả trong mỗi năm, theo phạm vi ảnh hưởng. Sáng kiến ở đơn vị cũ được tính
-- cho đơn vị kế thừa.
-- excluded: sáng kiến ở đơn vị khác mà đơn vị này không kế thừa.
-- column year: năm
-- column unit_id: mã đơn vị
-- column name_key: tên tác giả, viết thường
-- column scope: phạm vi ảnh hưởng (base cơ sở, province tỉnh, nation toàn quốc)
-- column initiatives: số sáng kiến
WITH authored AS (
  SELECT year, unit_id, lower(author_name) AS name_key, scope FROM initiative
  UNION ALL
  SELECT i.year, l.unit_id, lower(i.author_name), i.scope
  FROM initiative AS i
  JOIN unit_lineage AS l ON l.earlier_id = i.unit_id
)
SELECT
  year,
  unit_id,
  name_key,
  scope,
  count(*)::INTEGER AS initiatives
FROM authored
GROUP BY year, unit_id, name_key, scope
