-- title: Tiến độ nhiệm vụ của từng đơn vị
-- Mỗi đơn vị đang làm mỗi nhiệm vụ đến đâu: theo dòng của quý sau cùng, vì việc chuyển quý có thêm dòng ở quý sau.
-- Quý ấy đã qua ngày cuối mà chưa xong là chậm; việc không thực hiện hoặc chuyển quý thì không tính chậm.
-- excluded: dòng của những quý trước, khi quý sau đã có dòng của cùng đơn vị, cùng nhiệm vụ.
-- column year: năm
-- column task_id: mã nhiệm vụ
-- column task_quarter: quý của nhiệm vụ trong kế hoạch
-- column task_ordinal: số thứ tự như in
-- column task_content: nội dung nhiệm vụ
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column quarter: quý của dòng sau cùng
-- column status: tình trạng (notStarted, inProgress, done, doneLate, dropped, postponed)
-- column is_late: còn chậm
-- column task_order: thứ tự nhiệm vụ trong kế hoạch
-- column sort_order: thứ tự tên đơn vị
WITH latest AS (
  SELECT year, task_id, unit_id, max(quarter::INTEGER) AS quarter, max_by(status, quarter) AS status
  FROM task_progress
  GROUP BY year, task_id, unit_id
)
SELECT
  l.year,
  l.task_id,
  t.quarter AS task_quarter,
  t.ordinal AS task_ordinal,
  t.content AS task_content,
  l.unit_id,
  u.name AS unit_name,
  l.quarter,
  l.status,
  l.status IN ('inProgress', 'notStarted') AND p.is_over AS is_late,
  t.sort_order AS task_order,
  u.sort_order
FROM latest AS l
JOIN plan_task AS t ON t.year = l.year AND t.task_id = l.task_id
JOIN period AS p ON p.year = l.year AND p.quarter = l.quarter
JOIN unit AS u ON u.id = l.unit_id
