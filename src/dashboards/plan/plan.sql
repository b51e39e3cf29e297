SELECT quarter, ordinal, content, directing_units, implementing_units, coordinating_units, led_from_above
FROM plan_task
WHERE year = $1
ORDER BY quarter, sort_order
