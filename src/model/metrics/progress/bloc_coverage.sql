-- title: Kế hoạch, đăng ký, điển hình của từng khối
-- Trong mỗi khối có bao nhiêu đơn vị đã có kế hoạch, đã đăng ký đúng hạn, đã xây dựng được điển hình
-- (kế hoạch năm yêu cầu mỗi đơn vị, địa phương đều xây dựng được điển hình).
-- excluded: đơn vị không thuộc khối nào; đơn vị ở hai khối được tính ở khối của Hội đồng.
-- column year: năm
-- column bloc_id: mã khối
-- column bloc_name: tên khối
-- column units: số đơn vị
-- column plans_expected: số đơn vị có theo dõi việc xây dựng kế hoạch
-- column plans_filed: số đơn vị đã có kế hoạch, kể cả muộn
-- column with_exemplar: số đơn vị đã có điển hình
-- column exemplar_share?: tỷ lệ đơn vị đã có điển hình
-- column registered: số đơn vị đã đăng ký
-- column registered_on_time: số đơn vị đăng ký đúng hạn
-- column sort_order: thứ tự khối
SELECT
  c.year,
  c.bloc_id,
  b.name AS bloc_name,
  count(*)::INTEGER AS units,
  (count(*) FILTER (c.plan_status <> 'notTracked'))::INTEGER AS plans_expected,
  (count(*) FILTER (c.plan_status IN ('filed', 'filedLate')))::INTEGER AS plans_filed,
  (count(*) FILTER (c.has_exemplar))::INTEGER AS with_exemplar,
  (count(*) FILTER (c.has_exemplar) / nullif(count(*), 0))::DOUBLE AS exemplar_share,
  (count(*) FILTER (c.registration_status <> 'none'))::INTEGER AS registered,
  (count(*) FILTER (c.registration_status = 'onTime'))::INTEGER AS registered_on_time,
  b.sort_order
FROM unit_coverage AS c
JOIN bloc AS b ON b.year = c.year AND b.bloc_id = c.bloc_id
GROUP BY c.year, c.bloc_id, b.name, b.sort_order
