-- title: Số điểm cần xem lại của năm
-- Số điểm cần xem lại của từng năm theo mức độ, kể cả những điểm đã có giải trình.
-- excluded: quy tắc chưa có hoặc đã hết hiệu lực vào ngày dùng để xét.
-- column year: năm
-- column errors: số điểm không công bố được
-- column warnings: số điểm cần ý kiến của cán bộ
-- column infos: số điểm để biết
-- column open_errors: số điểm không công bố được mà chưa có giải trình
-- column open_warnings: số điểm cần ý kiến của cán bộ mà chưa có giải trình
-- column open_infos: số điểm để biết mà chưa có giải trình
-- column held_back: số dòng kết quả vì thế chưa được nêu ở trang công khai
SELECT
  y.year,
  (count(*) FILTER (f.severity = 'error'))::INTEGER AS errors,
  (count(*) FILTER (f.severity = 'warning'))::INTEGER AS warnings,
  (count(*) FILTER (f.severity = 'info'))::INTEGER AS infos,
  (count(*) FILTER (f.severity = 'error' AND NOT f.is_explained))::INTEGER AS open_errors,
  (count(*) FILTER (f.severity = 'warning' AND NOT f.is_explained))::INTEGER AS open_warnings,
  (count(*) FILTER (f.severity = 'info' AND NOT f.is_explained))::INTEGER AS open_infos,
  (SELECT count(*) FROM held_back AS h WHERE h.year = y.year)::INTEGER AS held_back
FROM site_year AS y
LEFT JOIN finding_line AS f ON f.year = y.year
GROUP BY y.year
