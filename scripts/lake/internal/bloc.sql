-- title: Khối thi đua của từng năm
-- column bloc_name: tên khối
SELECT year, bloc_id, name AS bloc_name, kind
FROM bloc
ORDER BY year, bloc_id
