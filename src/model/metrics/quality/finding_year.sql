-- title: Số điểm cần xem lại của năm
-- Số điểm cần xem lại của từng năm theo mức độ.
-- excluded: quy tắc chưa có hoặc đã hết hiệu lực vào ngày dùng để xét.
-- column year: năm
-- column errors: số điểm không công bố được
-- column warnings: số điểm cần ý kiến của cán bộ
-- column infos: số điểm để biết
-- column held_back: số dòng kết quả vì thế chưa được nêu ở trang công khai
SELECT
  y.year,
  (count(*) FILTER (f.severity = 'error'))::INTEGER AS errors,
  (count(*) FILTER (f.severity = 'warning'))::INTEGER AS warnings,
  (count(*) FILTER (f.severity = 'info'))::INTEGER AS infos,
  (SELECT count(*) FROM held_back AS h WHERE h.year = y.year)::INTEGER AS held_back
FROM site_year AS y
LEFT JOIN finding AS f ON f.year = y.year
GROUP BY y.year
