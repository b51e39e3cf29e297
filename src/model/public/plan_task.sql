-- dataset: nhiem-vu
SELECT
  year,
  task_id,
  quarter,
  ordinal,
  content,
  directing_units,
  implementing_units,
  coordinating_units,
  led_from_above,
  sort_order
FROM plan_task
