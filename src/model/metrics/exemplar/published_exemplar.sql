-- title: Điển hình được công bố
-- Điển hình được công bố: cơ quan đã cho công bố, người được nêu gương đã đồng ý và việc đồng ý có ghi ngày; bài viết, ảnh
-- cần đồng ý riêng.
-- excluded: điển hình chưa được cho công bố, chưa đồng ý, đã rút đồng ý, có khen thưởng đã thu hồi, hoặc là trẻ em.
-- column year: năm
-- column exemplar_id: mã điển hình
-- column name: tên điển hình
-- column kind: loại điển hình
-- column stage: giai đoạn
-- column unit_id: mã đơn vị
-- column unit_name: đơn vị
-- column field: lĩnh vực
-- column movement_id?: mã phong trào
-- column movement_name?: phong trào
-- column headline: tiêu đề
-- column summary: tóm tắt thành tích đã được duyệt
-- column results?: kết quả nổi bật, cách nhau bằng dấu chấm phẩy
-- column story?: bài viết (Markdown)
-- column picture?: tên tệp ảnh, theo nội dung của ảnh; trống khi chưa đồng ý đăng ảnh
-- column picture_width?: chiều rộng của ảnh, điểm ảnh
-- column picture_height?: chiều cao của ảnh, điểm ảnh
-- column picture_alt?: lời tả ảnh
-- column picture_credit?: nguồn ảnh
-- column award_name?: hình thức khen; trống khi chưa có quyết định
-- column decision_number?: số quyết định
-- column decision_on?: ngày quyết định, YYYY-MM-DD
-- column honoured_on?: ngày biểu dương, YYYY-MM-DD
-- column is_newest: năm mới nhất nêu điển hình ấy
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
  e.movement_id,
  m.name AS movement_name,
  coalesce(e.headline, e.name) AS headline,
  e.summary,
  e.results,
  CASE WHEN e.consent_to_story THEN s.body END AS story,
  pic.picture,
  pic.width AS picture_width,
  pic.height AS picture_height,
  CASE WHEN pic.picture IS NOT NULL THEN e.picture_alt END AS picture_alt,
  CASE WHEN pic.picture IS NOT NULL THEN e.picture_credit END AS picture_credit,
  CASE WHEN e.decision_number IS NOT NULL AND e.decision_on IS NOT NULL THEN t.name END AS award_name,
  e.decision_number,
  strftime(e.decision_on, '%Y-%m-%d') AS decision_on,
  strftime(e.honoured_on, '%Y-%m-%d') AS honoured_on,
  row_number() OVER (PARTITION BY e.id ORDER BY e.year DESC) = 1 AS is_newest,
  e.sort_order
FROM exemplar AS e
JOIN exemplar_publication AS p ON p.year = e.year AND p.exemplar_id = e.id AND p.state = 'published'
JOIN unit AS u ON u.id = e.unit_id
LEFT JOIN movement AS m ON m.year = e.year AND m.id = e.movement_id
LEFT JOIN award_type AS t ON t.code = e.award_code
LEFT JOIN story AS s ON s.year = e.year AND s.exemplar_id = e.id
LEFT JOIN picture AS pic ON pic.year = e.year AND pic.exemplar_id = e.id AND e.consent_to_picture
