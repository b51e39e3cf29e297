-- title: Hoạt động theo tháng
-- Mỗi loại hoạt động có mấy lần trong từng tháng của năm, lấy từ nhật ký.
-- excluded: ngày kỷ niệm, vì không phải là hoạt động; tháng không có hoạt động nào.
-- column year: năm
-- column kind: loại hoạt động
-- column month: tháng, theo ngày đầu
-- column events: số lần ghi trong nhật ký
SELECT year, kind, month, count(*)::INTEGER AS events
FROM event_line
GROUP BY year, kind, month
