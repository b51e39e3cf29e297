-- title: Địa chỉ của điển hình đã gỡ
-- Địa chỉ từng dành cho một điển hình, nay chỉ còn lời báo đã gỡ. Không nói ai, vì sao.
-- excluded: điển hình chưa từng được công bố.
-- column exemplar_id: mã điển hình
SELECT DISTINCT exemplar_id
FROM exemplar_publication
WHERE state = 'withdrawn'
