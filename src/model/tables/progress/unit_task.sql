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
SELECT * EXCLUDE (period)
FROM period_unit_task
WHERE period = 'year'
ORDER BY year, task_order, task_id, sort_order, unit_id
