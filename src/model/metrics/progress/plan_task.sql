-- title: Nhiệm vụ của kế hoạch năm
-- Nhiệm vụ của kế hoạch năm, nguyên văn như in.
-- column year: năm
-- column task_id: mã nhiệm vụ
-- column quarter: quý
-- column ordinal: số thứ tự như in
-- column content: nội dung thực hiện
-- column directing_units: đơn vị chỉ đạo
-- column implementing_units: đơn vị thực hiện
-- column coordinating_units?: đơn vị phối hợp
-- column led_from_above: cấp trên chủ trì
-- column sort_order: thứ tự trong kế hoạch
SELECT
  year,
  id AS task_id,
  quarter::INTEGER AS quarter,
  ordinal,
  content,
  directing_units,
  implementing_units,
  coordinating_units,
  led_from_above,
  source_line AS sort_order
FROM task
