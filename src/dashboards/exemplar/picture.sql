SELECT headline, picture, picture_width, picture_height, picture_alt, picture_credit
FROM published_exemplar
WHERE exemplar_id = $1
ORDER BY year DESC
