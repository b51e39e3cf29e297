-- title: Các danh sách gương điển hình
-- Mỗi danh sách gương điển hình có bao nhiêu gương: tất cả, từng năm, từng loại, lĩnh vực, phong trào, đơn vị. Gương đã nêu
-- ở nhiều năm có trong danh sách của từng năm ấy; ở các danh sách khác chỉ tính một lần, theo năm mới nhất.
-- excluded: điển hình không được nêu tên trên trang công khai.
-- column division: cách chia (all tất cả, year theo năm, kind theo loại, field theo lĩnh vực, movement theo phong trào, unit theo đơn vị)
-- column part: năm, loại, lĩnh vực, mã phong trào hoặc mã đơn vị; all khi là tất cả
-- column part_name: tên phong trào, tên đơn vị; cách chia khác thì như part
-- column amount: số điển hình
WITH newest AS (
  SELECT * FROM published_exemplar WHERE is_newest
),
divided AS (
  SELECT year, 'all' AS division, 'all' AS part, 'all' AS part_name FROM newest
  UNION ALL SELECT year, 'year', year::VARCHAR, year::VARCHAR FROM published_exemplar
  UNION ALL SELECT year, 'kind', kind, kind FROM newest
  UNION ALL SELECT year, 'field', field, field FROM newest
  UNION ALL SELECT year, 'movement', movement_id, movement_name FROM newest WHERE movement_name IS NOT NULL
  UNION ALL SELECT year, 'unit', unit_id, unit_name FROM newest
)
SELECT division, part, max_by(part_name, year) AS part_name, count(*)::INTEGER AS amount
FROM divided
GROUP BY division, part
