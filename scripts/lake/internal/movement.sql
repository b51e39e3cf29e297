-- title: Phong trào thi đua có trong từng năm
SELECT year, movement_id, name, launched_by, level, from_year, to_year
FROM movement_overview
ORDER BY year, movement_id
