-- Phong trào nào có nhiều lượt khen mà ít điển hình?
SELECT year, name, awards, exemplars
FROM movement_overview
ORDER BY year DESC, exemplars, awards DESC, name
