-- title: Từng điển hình đã ghi
-- Từng điển hình đã ghi, kể cả chưa công bố: bước đang ở, nơi bồi dưỡng, đồng ý đến đâu.
-- column year: năm
-- column exemplar_id: mã điển hình
-- column name: tên điển hình
-- column kind: loại điển hình
-- column stage: giai đoạn (detected, fostered, summarised, replicated)
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column field: lĩnh vực
-- column movement_name?: phong trào
-- column fostered_by?: đơn vị bồi dưỡng
-- column criteria?: cần đạt gì thì sang bước sau
-- column due_on?: hạn của bước đang làm, YYYY-MM-DD
-- column is_overdue: đã quá hạn vào ngày chốt số liệu, chưa nhân rộng
-- column consent: đã đồng ý công khai
-- column consent_to_story: đã đồng ý đăng bài viết
-- column consent_to_picture: đã đồng ý đăng ảnh
-- column consent_on?: ngày đồng ý, YYYY-MM-DD
-- column publish: cơ quan cho công bố
-- column is_published: có trên trang công khai
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
-- column unit_order: thứ tự tên đơn vị
-- column sort_order: thứ tự tên
SELECT
  e.year,
  e.id AS exemplar_id,
  e.name,
  e.kind,
  e.stage,
  e.unit_id,
  u.name AS unit_name,
  e.field,
  m.name AS movement_name,
  e.fostered_by,
  e.criteria,
  strftime(e.due_on, '%Y-%m-%d') AS due_on,
  coalesce(e.due_on < o.as_of AND e.stage <> 'replicated', false) AS is_overdue,
  e.consent,
  e.consent_to_story,
  e.consent_to_picture,
  strftime(e.consent_on, '%Y-%m-%d') AS consent_on,
  e.publish,
  p.exemplar_id IS NOT NULL AS is_published,
  e.source_file,
  e.source_line,
  u.sort_order AS unit_order,
  e.sort_order
FROM exemplar AS e
CROSS JOIN organisation AS o
JOIN unit AS u ON u.id = e.unit_id
LEFT JOIN movement AS m ON m.year = e.year AND m.id = e.movement_id
LEFT JOIN published_exemplar AS p ON p.year = e.year AND p.exemplar_id = e.id
