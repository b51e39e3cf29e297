-- Gương điển hình thuộc những lĩnh vực nào, mỗi lĩnh vực bao nhiêu?
SELECT part AS field, sum(amount) AS exemplars
FROM tong_so_dien_hinh
WHERE division = 'field'
GROUP BY part
ORDER BY exemplars DESC, part
