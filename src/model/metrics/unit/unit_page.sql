-- title: Thông tin về đơn vị
-- Đơn vị như trang công khai nói đến.
-- excluded: đơn vị không hoạt động trong năm nào có dữ liệu, cũng không có khen thưởng hay điển hình được công bố.
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column kind_name: loại đơn vị
-- column official_code?: mã hành chính
-- column parent_name?: đơn vị cấp trên
-- column valid_from?: từ ngày, YYYY-MM-DD
-- column valid_to?: đến ngày, YYYY-MM-DD
-- column successor_names?: đơn vị kế thừa
-- column succeeded_on?: ngày đơn vị kế thừa bắt đầu, YYYY-MM-DD
-- column sort_order: thứ tự tên
SELECT
  u.id AS unit_id,
  u.name AS unit_name,
  k.name AS kind_name,
  u.official_code,
  parent.name AS parent_name,
  strftime(u.valid_from, '%Y-%m-%d') AS valid_from,
  strftime(u.valid_to, '%Y-%m-%d') AS valid_to,
  (
    SELECT string_agg(s.name, '; ' ORDER BY s.sort_order)
    FROM unit AS s
    WHERE list_contains(u.successor_ids, s.id)
  ) AS successor_names,
  (
    SELECT strftime(min(s.valid_from), '%Y-%m-%d')
    FROM unit AS s
    WHERE list_contains(u.successor_ids, s.id)
  ) AS succeeded_on,
  u.sort_order
FROM unit AS u
JOIN unit_kind AS k ON k.code = u.kind
LEFT JOIN unit AS parent ON parent.id = u.parent_id
WHERE
  EXISTS (SELECT 1 FROM unit_overview AS o WHERE o.unit_id = u.id)
  OR EXISTS (SELECT 1 FROM award_in_force AS a WHERE a.unit_id = u.id)
  OR EXISTS (SELECT 1 FROM published_exemplar AS e WHERE e.unit_id = u.id)
