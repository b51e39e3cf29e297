-- title: Khen thưởng của điển hình đã thu hồi
-- Khen thưởng mà dòng điển hình nêu có còn hiệu lực không. Tên viết khác ở hai tệp thì coi là đã thu hồi: nêu nhầm một
-- khen thưởng không còn thì nặng hơn là chưa nêu.
-- Dòng không nêu số quyết định thì xét các kết quả cùng tên, cùng đơn vị trong năm.
-- Tên ở tệp điển hình có thể có thêm danh xưng phía trước.
-- excluded: điển hình không có dòng kết quả nào như vậy.
-- column year: năm
-- column exemplar_id: mã điển hình
-- column is_revoked: quyết định, hình thức, đơn vị ấy có dòng đã thu hồi và không còn dòng nào của điển hình này
SELECT
  e.year,
  e.id AS exemplar_id,
  bool_or(a.status = 'revoked') AND NOT bool_or(a.status = 'awarded' AND ends_with(lower(e.name), lower(a.recipient_name)))
  AS is_revoked
FROM exemplar AS e
JOIN award AS a
  ON a.unit_id = e.unit_id
  AND if(
    e.decision_number IS NULL,
    a.year = e.year AND ends_with(lower(e.name), lower(a.recipient_name)),
    a.decision_number = e.decision_number AND a.award_code = e.award_code
  )
GROUP BY e.year, e.id
