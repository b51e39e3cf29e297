-- title: Tình trạng từng nhiệm vụ
-- Tình trạng mỗi nhiệm vụ của kế hoạch: bao nhiêu đơn vị phải làm, đã xong, xong muộn, còn chậm.
-- excluded: đơn vị không có dòng nào ở tiến độ của nhiệm vụ ấy. Quý chỉ quá hạn sau ngày cuối quý.
-- column year: năm
-- column task_id: mã nhiệm vụ
-- column quarter: quý
-- column quarter_ends_on: ngày cuối quý
-- column quarter_has_begun: quý đã bắt đầu vào ngày chốt số liệu
-- column quarter_is_over: quý đã kết thúc vào ngày chốt số liệu
-- column ordinal: số thứ tự như in
-- column content: nội dung
-- column implementing_units: đơn vị thực hiện, như in
-- column led_from_above: cấp trên chủ trì
-- column units: số đơn vị có trong theo dõi
-- column done: số đơn vị hoàn thành đúng hạn
-- column done_late: số đơn vị hoàn thành muộn
-- column in_progress: số đơn vị đang thực hiện
-- column not_started: số đơn vị chưa thực hiện
-- column set_aside: số đơn vị không thực hiện hoặc chuyển quý
-- column late: số đơn vị còn chậm
-- column finished: số đơn vị đã xong, đúng hạn hoặc muộn
-- column finished_share?: số đơn vị đã xong so với số đơn vị có trong theo dõi
-- column standing: tình trạng chung (done xong đúng hạn, done_late xong muộn, overdue quá hạn, in_progress đang làm, not_started chưa làm, not_due chưa đến kỳ, not_reported chưa báo cáo, set_aside không thực hiện hoặc chuyển quý)
-- column is_finished: mọi đơn vị đã xong
-- column is_due_now: còn phải xong trong quý đang diễn ra
-- column sort_order: thứ tự trong kế hoạch
SELECT * EXCLUDE (period)
FROM period_task_status
WHERE period = 'year'
