-- title: Từng dòng tiến độ
-- Từng dòng tiến độ: mỗi đơn vị báo gì về mỗi nhiệm vụ ở mỗi quý.
-- column year: năm
-- column task_id: mã nhiệm vụ
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column quarter: quý
-- column status: tình trạng (notStarted, inProgress, done, doneLate, dropped, postponed)
-- column is_late: còn chậm: dòng sau cùng của đơn vị chưa xong mà quý ấy đã qua ngày cuối
-- column is_latest: dòng của quý sau cùng, theo đó tính tình trạng của đơn vị
-- column done_on?: ngày hoàn thành, YYYY-MM-DD
-- column evidence?: minh chứng
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
-- column unit_order: thứ tự tên đơn vị
SELECT
  p.year,
  p.task_id,
  p.unit_id,
  ut.unit_name,
  p.quarter::INTEGER AS quarter,
  p.status,
  ut.is_late AND p.quarter::INTEGER = ut.quarter AS is_late,
  p.quarter::INTEGER = ut.quarter AS is_latest,
  strftime(p.done_on, '%Y-%m-%d') AS done_on,
  p.evidence,
  p.source_file,
  p.source_line,
  ut.sort_order AS unit_order
FROM task_progress AS p
JOIN unit_task AS ut ON ut.year = p.year AND ut.task_id = p.task_id AND ut.unit_id = p.unit_id
