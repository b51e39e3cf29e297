-- title: Đơn vị đăng ký thi đua đúng hạn, muộn, chưa đăng ký
-- Trong mỗi khối và trong tất cả các khối có bao nhiêu đơn vị đăng ký đúng hạn, đăng ký muộn, chưa đăng ký.
-- excluded: đơn vị không thuộc khối nào; đơn vị ở hai khối được tính ở khối của Hội đồng.
-- column year: năm
-- column bloc_id?: mã khối; trống ở dòng cộng các khối
-- column bloc_name?: tên khối; trống ở dòng cộng các khối
-- column units: số đơn vị
-- column on_time: số đơn vị đăng ký đúng hạn
-- column late: số đơn vị có dòng đăng ký sau hạn
-- column none: số đơn vị chưa đăng ký
-- column sort_order?: thứ tự khối
SELECT
  c.year,
  b.bloc_id,
  b.name AS bloc_name,
  count(*)::INTEGER AS units,
  (count(*) FILTER (c.registration_status = 'onTime'))::INTEGER AS on_time,
  (count(*) FILTER (c.registration_status = 'late'))::INTEGER AS late,
  (count(*) FILTER (c.registration_status = 'none'))::INTEGER AS none,
  b.sort_order
FROM unit_coverage AS c
JOIN bloc AS b ON b.year = c.year AND b.bloc_id = c.bloc_id
-- Without the bloc's columns a line is the sum of the blocs.
GROUP BY GROUPING SETS ((c.year, b.bloc_id, b.name, b.sort_order), (c.year))
