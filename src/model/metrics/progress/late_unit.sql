-- title: Đơn vị còn chậm nhiệm vụ
-- Đơn vị nào còn chậm bao nhiêu nhiệm vụ, để nhắc.
-- excluded: việc mà quý chưa qua ngày cuối; việc không thực hiện hoặc chuyển quý.
-- column year: năm
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column tasks: số nhiệm vụ còn chậm
-- column sort_order: thứ tự tên đơn vị
SELECT
  year,
  unit_id,
  unit_name,
  count(*)::INTEGER AS tasks,
  sort_order
FROM unit_task
WHERE is_late
GROUP BY year, unit_id, unit_name, sort_order
