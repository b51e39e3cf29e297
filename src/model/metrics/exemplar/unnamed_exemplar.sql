-- title: Gương điển hình không nêu tên
-- Điển hình đã cho công bố mà không được nêu tên: chỉ nói loại và đơn vị. Trẻ em chỉ được đếm cho cả năm.
-- excluded: điển hình đã gỡ; số trẻ em nhỏ hơn mức hiện số (an_so_nho_hon).
-- column year: năm
-- column kind: loại điển hình; child với trẻ em
-- column unit_id?: mã đơn vị; trống với trẻ em
-- column unit_name?: đơn vị; trống với trẻ em
-- column amount?: số điển hình; trống khi số trẻ em quá nhỏ
-- column unit_order?: thứ tự tên đơn vị
SELECT
  e.year,
  e.kind,
  e.unit_id,
  u.name AS unit_name,
  count(*)::INTEGER AS amount,
  u.sort_order AS unit_order
FROM exemplar AS e
JOIN exemplar_publication AS p ON p.year = e.year AND p.exemplar_id = e.id AND p.state = 'unnamed'
JOIN unit AS u ON u.id = e.unit_id
WHERE e.minor IS NOT TRUE
GROUP BY e.year, e.kind, e.unit_id, u.name, u.sort_order
UNION ALL
SELECT
  e.year,
  'child' AS kind,
  NULL AS unit_id,
  NULL AS unit_name,
  (CASE WHEN count(*) >= any_value(o.small_count_limit) THEN count(*) END)::INTEGER AS amount,
  NULL AS unit_order
FROM exemplar AS e
JOIN exemplar_publication AS p ON p.year = e.year AND p.exemplar_id = e.id AND p.state = 'unnamed'
CROSS JOIN organisation AS o
WHERE e.minor
GROUP BY e.year
