-- title: Hoạt động theo tháng
-- Mỗi loại hoạt động có mấy lần trong từng tháng của năm, lấy từ nhật ký; dòng cộng để trống tháng (cả năm của một loại)
-- hoặc để trống loại (mọi loại của một tháng).
-- excluded: ngày kỷ niệm, vì không phải là hoạt động; tháng không có hoạt động nào.
-- column year: năm
-- column kind?: loại hoạt động; trống ở dòng cộng của tháng
-- column month?: tháng, theo ngày đầu; trống ở dòng cộng của loại
-- column events: số lần ghi trong nhật ký
SELECT year, kind, month, count(*)::INTEGER AS events
FROM event_line
GROUP BY GROUPING SETS ((year, kind, month), (year, kind), (year, month))
