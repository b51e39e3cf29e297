-- title: Những con số lớn của năm
-- Những con số lớn của năm, bên cạnh là năm trước.
-- excluded: kết quả khen thưởng mới đề nghị được đếm riêng; quyết định đã thu hồi không vào số kết quả nhưng vẫn vào số quyết định.
-- column year: năm
-- column figure: con số (registrations đăng ký, awards kết quả đã quyết định, titles danh hiệu, forms hình thức, collectives tập thể, households hộ gia đình, individuals cá nhân, proposed đang đề nghị, decisions quyết định, initiatives sáng kiến, exemplars điển hình, units_with_exemplar đơn vị có điển hình)
-- column amount: số lượng
-- column previous?: số lượng năm trước; trống khi năm trước không có dữ liệu
-- column change?: tăng giảm so với năm trước
-- column sort_order: thứ tự
WITH counted AS (
  SELECT year, 'registrations' AS figure, 1 AS sort_order, count(*) AS amount FROM registration GROUP BY year
  UNION ALL
  SELECT year, part || 's', if(part = 'title', 3, 4), total
  FROM period_part
  WHERE period = 'year' AND division = 'family'
  UNION ALL
  SELECT year, 'awards', 2, total FROM period_part WHERE period = 'year' AND division = 'all'
  UNION ALL
  SELECT year, part || 's', CASE part WHEN 'collective' THEN 5 WHEN 'household' THEN 6 ELSE 7 END, total
  FROM period_part
  WHERE period = 'year' AND division = 'recipient_kind'
  UNION ALL SELECT year, 'proposed', 8, count(*) FROM award WHERE status = 'proposed' GROUP BY year
  UNION ALL SELECT year, 'decisions', 9, count(*) FROM decision GROUP BY year
  UNION ALL SELECT year, 'initiatives', 10, count(*) FROM initiative GROUP BY year
  UNION ALL SELECT year, 'exemplars', 11, count(*) FROM exemplar GROUP BY year
  UNION ALL SELECT year, 'units_with_exemplar', 12, count(DISTINCT unit_id) FROM exemplar GROUP BY year
),
figure AS (
  SELECT DISTINCT figure, sort_order FROM counted
)
SELECT
  y.year,
  f.figure,
  coalesce(c.amount, 0)::INTEGER AS amount,
  CASE WHEN before.year IS NOT NULL THEN coalesce(p.amount, 0) END::INTEGER AS previous,
  CASE WHEN before.year IS NOT NULL THEN coalesce(c.amount, 0) - coalesce(p.amount, 0) END::INTEGER AS change,
  f.sort_order
FROM site_year AS y
CROSS JOIN figure AS f
LEFT JOIN counted AS c ON c.year = y.year AND c.figure = f.figure
LEFT JOIN counted AS p ON p.year = y.year - 1 AND p.figure = f.figure
LEFT JOIN site_year AS before ON before.year = y.year - 1
