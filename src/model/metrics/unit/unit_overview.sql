-- title: Đơn vị trong năm
-- Mỗi đơn vị của một năm: loại, khối, số lượt nêu ở bảng vàng, số điển hình.
-- excluded: kết quả mới đề nghị, đã thu hồi; khen thưởng của trẻ em, kết quả đang được xem lại; điển hình chưa được công bố; đơn vị không hoạt động ngày nào trong năm.
-- column year: năm
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column kind_name: loại đơn vị
-- column kind_order: thứ tự loại đơn vị
-- column bloc_id?: mã khối
-- column bloc_name?: khối
-- column awards: số lượt nêu ở bảng vàng của đơn vị, tập thể và cá nhân thuộc đơn vị
-- column exemplars: số điển hình được công bố
-- column sort_order: thứ tự tên
SELECT
  y.year,
  u.id AS unit_id,
  u.name AS unit_name,
  k.name AS kind_name,
  k.sort_order AS kind_order,
  any_value(m.bloc_id) AS bloc_id,
  any_value(m.bloc_name) AS bloc_name,
  (SELECT count(*) FROM honour AS a WHERE a.year = y.year AND a.unit_id = u.id)::INTEGER AS awards,
  (SELECT count(*) FROM published_exemplar AS e WHERE e.year = y.year AND e.unit_id = u.id)::INTEGER AS exemplars,
  u.sort_order
FROM site_year AS y
JOIN unit AS u
  ON coalesce(u.valid_from, DATE '0001-01-01') <= make_date(y.year, 12, 31)
  AND coalesce(u.valid_to, DATE '9999-12-31') >= make_date(y.year, 1, 1)
JOIN unit_kind AS k ON k.code = u.kind
LEFT JOIN unit_bloc AS m ON m.year = y.year AND m.unit_id = u.id
GROUP BY y.year, u.id, u.name, k.name, k.sort_order, u.sort_order
