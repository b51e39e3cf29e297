SELECT quarter, reported
FROM indicator_quarter
WHERE year = $1
ORDER BY quarter
