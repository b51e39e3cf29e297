-- title: Các tỷ lệ của báo cáo tổng kết
-- Các tỷ lệ mà báo cáo tổng kết năm phải nêu: người lao động trực tiếp, tập thể nhỏ, nữ trong số được khen; Chiến sĩ thi đua
-- cơ sở so với Lao động tiên tiến, Chiến sĩ tiên tiến. Tỷ lệ nữ chỉ tính những lượt cá nhân có ghi giới tính.
-- excluded: hộ gia đình; kết quả mới đề nghị, đã thu hồi. Một người được khen hai lần là hai lượt.
-- column year: năm
-- column name: tỷ lệ (directWorkers người lao động trực tiếp, smallCollectives tập thể nhỏ, women nữ, baseFighters Chiến sĩ thi đua cơ sở)
-- column counted: số lượt làm mẫu số
-- column of_them: số lượt làm tử số
-- column share?: tỷ lệ; trống khi không có lượt nào làm mẫu số
-- column previous_share?: tỷ lệ năm trước; trống khi năm trước không có dữ liệu
-- column change?: tăng giảm so với năm trước, điểm phần trăm
-- column sort_order: thứ tự
WITH women AS (
  SELECT year, count(gender) AS counted, count(*) FILTER (gender = 'female') AS of_them
  FROM award_in_force
  WHERE recipient_kind = 'individual'
  GROUP BY year
),
fighters AS (
  SELECT year, sum(advanced_workers) AS counted, sum(base_fighters) AS of_them
  FROM unit_titles
  GROUP BY year
),
counted AS (
  SELECT year, 'directWorkers' AS name, 1 AS sort_order, individuals AS counted, direct_workers AS of_them
  FROM period_share
  WHERE period = 'year'
  UNION ALL
  SELECT year, 'smallCollectives', 2, collectives, small_collectives FROM period_share WHERE period = 'year'
  UNION ALL
  SELECT y.year, 'women', 3, coalesce(w.counted, 0), coalesce(w.of_them, 0)
  FROM site_year AS y
  LEFT JOIN women AS w ON w.year = y.year
  UNION ALL
  SELECT y.year, 'baseFighters', 4, coalesce(f.counted, 0), coalesce(f.of_them, 0)
  FROM site_year AS y
  LEFT JOIN fighters AS f ON f.year = y.year
),
rated AS (
  SELECT *, of_them / nullif(counted, 0) AS share FROM counted
)
SELECT
  r.year,
  r.name,
  r.counted::INTEGER AS counted,
  r.of_them::INTEGER AS of_them,
  r.share::DOUBLE AS share,
  p.share::DOUBLE AS previous_share,
  (100 * (r.share - p.share))::DOUBLE AS change,
  r.sort_order
FROM rated AS r
LEFT JOIN rated AS p ON p.year = r.year - 1 AND p.name = r.name
