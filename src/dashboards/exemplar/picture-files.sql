SELECT picture, picture_width
FROM published_exemplar
WHERE picture IS NOT NULL
ORDER BY picture
