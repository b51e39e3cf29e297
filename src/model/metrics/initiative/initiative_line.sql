-- title: Từng sáng kiến
-- Từng sáng kiến được công nhận.
-- column year: năm
-- column initiative_id: mã sáng kiến
-- column title: tên sáng kiến
-- column author_name: tác giả
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column scope: phạm vi ảnh hưởng (base cơ sở, province tỉnh, nation toàn quốc)
-- column field: lĩnh vực
-- column decision_number?: số quyết định
-- column decision_on?: ngày công nhận, YYYY-MM-DD
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
-- column unit_order: thứ tự tên đơn vị
SELECT
  i.year,
  i.id AS initiative_id,
  i.title,
  i.author_name,
  i.unit_id,
  u.name AS unit_name,
  i.scope,
  i.field,
  i.decision_number,
  strftime(i.decision_on, '%Y-%m-%d') AS decision_on,
  i.source_file,
  i.source_line,
  u.sort_order AS unit_order
FROM initiative AS i
JOIN unit AS u ON u.id = i.unit_id
