SELECT kind, events, quantity, previous_events
FROM activity_total
WHERE year = $1
