-- title: Khối thi đua của từng năm
SELECT DISTINCT year, bloc_id, bloc_name
FROM unit_overview
WHERE bloc_id IS NOT NULL
ORDER BY year, bloc_id
