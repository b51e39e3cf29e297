-- title: Ngày kỷ niệm trong năm
-- Các ngày kỷ niệm mà phong trào thi đua của năm chào mừng.
-- column year: năm
-- column held_on: ngày, YYYY-MM-DD
-- column title: nội dung
SELECT year, strftime(held_on, '%Y-%m-%d') AS held_on, title
FROM event
WHERE kind = 'commemoration'
