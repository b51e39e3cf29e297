-- title: Phong trào thi đua của năm
-- Phong trào thi đua của từng năm, số lượt khen và số điển hình gắn với phong trào.
-- excluded: kết quả mới đề nghị, đã thu hồi; điển hình chưa được công bố.
-- column year: năm
-- column movement_id: mã phong trào
-- column name: tên phong trào
-- column launched_by: cơ quan phát động
-- column level: cấp phát động
-- column method: phương thức
-- column from_year: từ năm
-- column to_year: đến năm
-- column content?: nội dung, tiêu chí
-- column mid_reviewed_on?: ngày sơ kết, YYYY-MM-DD
-- column awards: số lượt khen đã quyết định
-- column exemplars: số điển hình được công bố
-- column sort_order: thứ tự trong danh sách
SELECT
  m.year,
  m.id AS movement_id,
  m.name,
  m.launched_by,
  m.level,
  m.method,
  m.from_year,
  m.to_year,
  m.content,
  strftime(m.mid_reviewed_on, '%Y-%m-%d') AS mid_reviewed_on,
  (SELECT count(*) FROM award_in_force AS a WHERE a.year = m.year AND a.movement_id = m.id)::INTEGER AS awards,
  (SELECT count(*) FROM published_exemplar AS e WHERE e.year = m.year AND e.movement_id = m.id)::INTEGER AS exemplars,
  m.source_line AS sort_order
FROM movement AS m
