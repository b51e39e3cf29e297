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
WITH told AS (
  SELECT unit_id FROM unit_overview
  UNION SELECT unit_id FROM award_in_force
  UNION SELECT unit_id FROM published_exemplar
),
succession AS (
  SELECT id AS unit_id, unnest(successor_ids) AS successor_id FROM unit
),
succeeded AS (
  SELECT
    c.unit_id,
    string_agg(s.name, '; ' ORDER BY s.sort_order) AS successor_names,
    strftime(min(s.valid_from), '%Y-%m-%d') AS succeeded_on
  FROM succession AS c
  JOIN unit AS s ON s.id = c.successor_id
  GROUP BY c.unit_id
)
SELECT
  u.id AS unit_id,
  u.name AS unit_name,
  k.name AS kind_name,
  u.official_code,
  parent.name AS parent_name,
  strftime(u.valid_from, '%Y-%m-%d') AS valid_from,
  strftime(u.valid_to, '%Y-%m-%d') AS valid_to,
  s.successor_names,
  s.succeeded_on,
  u.sort_order
FROM unit AS u
JOIN told ON told.unit_id = u.id
JOIN unit_kind AS k ON k.code = u.kind
LEFT JOIN unit AS parent ON parent.id = u.parent_id
LEFT JOIN succeeded AS s ON s.unit_id = u.id
