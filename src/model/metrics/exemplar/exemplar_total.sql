-- title: Số điển hình được công bố
-- Số điển hình được công bố của từng năm: tất cả, theo loại, theo lĩnh vực.
-- excluded: điển hình không được nêu tên trên trang công khai.
-- column year: năm
-- column division: cách chia (all tất cả, kind theo loại, field theo lĩnh vực)
-- column part: loại hoặc lĩnh vực; all khi là tất cả
-- column amount: số điển hình
WITH divided AS (
  SELECT year, 'all' AS division, 'all' AS part FROM published_exemplar
  UNION ALL SELECT year, 'kind', kind FROM published_exemplar
  UNION ALL SELECT year, 'field', field FROM published_exemplar
)
SELECT year, division, part, count(*)::INTEGER AS amount
FROM divided
GROUP BY year, division, part
