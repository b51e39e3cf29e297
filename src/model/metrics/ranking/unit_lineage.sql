-- title: Đơn vị cũ và đơn vị kế thừa
-- Mỗi đơn vị và những đơn vị mà nó kế thừa, qua nhiều lần sáp nhập, chia tách.
-- column unit_id: mã đơn vị
-- column earlier_id: mã đơn vị cũ
WITH RECURSIVE step AS (
  SELECT unnest(successor_ids) AS unit_id, id AS earlier_id FROM unit
),
lineage AS (
  SELECT unit_id, earlier_id FROM step
  UNION
  SELECT l.unit_id, s.earlier_id
  FROM lineage AS l
  JOIN step AS s ON s.unit_id = l.earlier_id
)
SELECT unit_id, earlier_id
FROM lineage
