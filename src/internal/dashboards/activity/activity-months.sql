SELECT kind, month, events
FROM activity_month
WHERE year = $1
ORDER BY kind, month
