-- title: Tiến độ nhiệm vụ của từng đơn vị theo kỳ
-- Mỗi đơn vị làm mỗi nhiệm vụ của kỳ đến đâu vào cuối kỳ: theo dòng của quý sau cùng trong kỳ, vì việc chuyển quý có thêm dòng ở quý sau.
-- Việc xong sau ngày cuối kỳ thì vào cuối kỳ còn đang làm. Quý của dòng đã qua ngày cuối mà chưa xong là chậm; việc không thực hiện
-- hoặc chuyển quý thì không tính chậm. Cả năm tính đến ngày chốt số liệu.
-- excluded: dòng của những quý trước, khi quý sau trong kỳ đã có dòng của cùng đơn vị, cùng nhiệm vụ; nhiệm vụ của quý ngoài kỳ.
-- column year: năm
-- column period: kỳ (q1, q2, q3, q4, h1, m9, year)
-- column task_id: mã nhiệm vụ
-- column task_quarter: quý của nhiệm vụ trong kế hoạch
-- column task_ordinal: số thứ tự như in
-- column task_content: nội dung nhiệm vụ
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column quarter: quý của dòng sau cùng trong kỳ
-- column status: tình trạng vào cuối kỳ (notStarted, inProgress, done, doneLate, dropped, postponed)
-- column is_late: còn chậm
-- column task_order: thứ tự nhiệm vụ trong kế hoạch
-- column sort_order: thứ tự tên đơn vị
WITH latest AS (
  SELECT w.*, p.task_id, p.unit_id, p.quarter::INTEGER AS quarter, p.status, p.done_on
  FROM plan_period AS w
  JOIN task_progress AS p ON p.year = w.year AND p.quarter::INTEGER <= w.to_quarter
  QUALIFY row_number() OVER (PARTITION BY w.year, w.period, p.task_id, p.unit_id ORDER BY p.quarter DESC) = 1
),
standing AS (
  SELECT
    * EXCLUDE (status),
    CASE WHEN status IN ('done', 'doneLate') AND done_on > ends_on THEN 'inProgress' ELSE status END AS status
  FROM latest
)
SELECT
  s.year,
  s.period,
  s.task_id,
  t.quarter AS task_quarter,
  t.ordinal AS task_ordinal,
  t.content AS task_content,
  s.unit_id,
  u.name AS unit_name,
  s.quarter,
  s.status,
  s.status IN ('inProgress', 'notStarted') AND p.is_over AS is_late,
  t.sort_order AS task_order,
  u.sort_order
FROM standing AS s
JOIN plan_task AS t ON t.year = s.year AND t.task_id = s.task_id AND t.quarter BETWEEN s.from_quarter AND s.to_quarter
JOIN period AS p ON p.year = s.year AND p.quarter = s.quarter
JOIN unit AS u ON u.id = s.unit_id
