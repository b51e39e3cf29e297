-- Đơn vị nào đã xây dựng được điển hình: kế hoạch yêu cầu mỗi đơn vị, địa phương đều có (kế hoạch 2023, mục III.1).
-- column year: năm
-- column bloc_id: mã khối
-- column bloc_name: tên khối
-- column members: số đơn vị
-- column with_exemplar: số đơn vị đã có điển hình
-- column share?: tỷ lệ
-- column sort_order: thứ tự khối
SELECT
  b.year,
  b.bloc_id,
  b.name AS bloc_name,
  count(*)::INTEGER AS members,
  count(e.unit_id)::INTEGER AS with_exemplar,
  (count(e.unit_id) / nullif(count(*), 0))::DOUBLE AS share,
  b.sort_order
FROM bloc AS b
JOIN bloc_member AS m ON m.year = b.year AND m.bloc_id = b.bloc_id
LEFT JOIN (SELECT DISTINCT year, unit_id FROM exemplar) AS e ON e.year = m.year AND e.unit_id = m.unit_id
GROUP BY b.year, b.bloc_id, b.name, b.sort_order
