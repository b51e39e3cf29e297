-- title: Biểu tổng hợp danh hiệu, hình thức theo đơn vị
-- Biểu kèm báo cáo tổng kết năm: tổng hợp các danh hiệu, hình thức khen thưởng trên địa bàn theo từng đơn vị. Mục I.2 là các
-- đơn vị thuộc loại có mang mã hành chính (xã, phường, thị trấn), mục I.1 là các đơn vị còn lại; mục không có đơn vị nào
-- thì không có dòng. Cột là những danh hiệu, hình thức có kết quả trong năm.
-- excluded: kết quả mới đề nghị, đã thu hồi.
-- column year: năm
-- column section?: mục (I, I.1, I.2); trống ở dòng tổng cộng
-- column row_code?: số thứ tự in trên biểu; trống ở dòng cộng, tổng cộng
-- column row_order: thứ tự dòng
-- column row_label: tên đơn vị, tên mục
-- column unit_id?: mã đơn vị; trống ở dòng mục, dòng cộng
-- column award_code?: mã danh hiệu, hình thức; trống ở cột tổng số
-- column award_name: tên cột
-- column column_order: thứ tự cột; 0 là cột tổng số
-- column amount?: số lượt ở ô của dòng và cột này; trống ở dòng tiêu đề I
WITH counted AS (
  SELECT year, unit_id, award_code, count(*) AS amount FROM award_in_force GROUP BY ALL
),
form_column AS (
  SELECT year, NULL AS award_code, 'Tổng số' AS award_name, 0 AS column_order
  FROM data_year
  UNION ALL
  SELECT c.year, t.code, t.name, row_number() OVER (PARTITION BY c.year ORDER BY t.honour_order, t.code)
  FROM (SELECT DISTINCT year, award_code FROM counted) AS c
  JOIN award_type AS t ON t.code = c.award_code
),
listed AS (
  SELECT y.year, u.id AS unit_id
  FROM data_year AS y
  JOIN unit AS u
    ON year(coalesce(u.valid_from, DATE '0001-01-01')) <= y.year
    AND year(coalesce(u.valid_to, DATE '9999-12-31')) >= y.year
  UNION
  SELECT year, unit_id FROM counted
),
unit_place AS (
  SELECT
    l.year,
    l.unit_id,
    u.name AS unit_name,
    CASE WHEN k.kind IS NULL THEN 'I.1' ELSE 'I.2' END AS section,
    row_number() OVER (PARTITION BY l.year, k.kind IS NULL ORDER BY u.sort_order, u.id) AS place
  FROM listed AS l
  JOIN unit AS u ON u.id = l.unit_id
  LEFT JOIN (SELECT DISTINCT kind FROM unit WHERE official_code IS NOT NULL) AS k ON k.kind = u.kind
),
form_row AS (
  SELECT year, 1 AS part, 'I' AS section, 0 AS place, 'I' AS row_code, name AS row_label, NULL AS unit_id
  FROM data_year
  CROSS JOIN organisation
  UNION ALL
  SELECT DISTINCT
    year, 2, section, 0, section, CASE section WHEN 'I.1' THEN 'Các đơn vị trong địa bàn' ELSE 'Các xã, phường, thị trấn' END, NULL
  FROM unit_place
  UNION ALL
  SELECT year, 2, section, place, place::VARCHAR, unit_name, unit_id FROM unit_place
  UNION ALL
  SELECT year, 3, 'I', 0, NULL, 'Cộng', NULL FROM data_year
  UNION ALL
  SELECT year, 4, NULL, 0, NULL, 'Tổng cộng', NULL FROM data_year
),
numbered AS (
  SELECT *, row_number() OVER (PARTITION BY year ORDER BY part, section, place)::INTEGER AS row_order FROM form_row
),
-- A column that a line of GROUPING SETS leaves out is NULL: the sum over it.
summed AS (
  SELECT c.year, p.section, c.unit_id, c.award_code, sum(c.amount) AS amount
  FROM counted AS c
  JOIN unit_place AS p ON p.year = c.year AND p.unit_id = c.unit_id
  GROUP BY GROUPING SETS (
    (c.year, p.section, c.unit_id, c.award_code), (c.year, p.section, c.unit_id),
    (c.year, p.section, c.award_code), (c.year, p.section),
    (c.year, c.award_code), (c.year)
  )
)
SELECT
  r.year,
  r.section,
  r.row_code,
  r.row_order,
  r.row_label,
  r.unit_id,
  c.award_code,
  c.award_name,
  c.column_order::INTEGER AS column_order,
  CASE WHEN r.part > 1 THEN coalesce(s.amount, 0) END::INTEGER AS amount
FROM numbered AS r
JOIN form_column AS c ON c.year = r.year
LEFT JOIN summed AS s
  ON s.year = r.year
  AND s.section IS NOT DISTINCT FROM CASE WHEN r.part = 2 THEN r.section END
  AND s.unit_id IS NOT DISTINCT FROM r.unit_id
  AND s.award_code IS NOT DISTINCT FROM c.award_code
