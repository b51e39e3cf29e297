-- title: Các bước tính của con số công khai
-- Những chỉ số, bảng lập sẵn mà con số công khai được tính từ đó, qua mọi bước.
-- excluded: bước đã có trong danh sách các con số công khai.
-- column name: tên
-- column title: tên gọi
-- column about: tính những gì
-- column excluded?: không tính những gì
-- column query: câu lệnh SQL
WITH RECURSIVE step AS (
  SELECT r.source
  FROM definition_reading AS r
  JOIN definition AS d ON d.name = r.definition AND d.is_public
  UNION
  SELECT r.source
  FROM step AS s
  JOIN definition_reading AS r ON r.definition = s.source
)
SELECT
  d.name,
  d.title,
  d.about,
  d.excluded,
  d.query
FROM step AS s
JOIN definition AS d ON d.name = s.source
WHERE NOT d.is_public
