-- Phong trào nào có nhiều lượt khen và gương điển hình?
SELECT name, launched_by, sum(awards) AS awards, sum(exemplars) AS exemplars
FROM phong_trao
GROUP BY movement_id, name, launched_by
ORDER BY awards DESC, name
