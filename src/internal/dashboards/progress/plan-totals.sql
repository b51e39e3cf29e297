SELECT
  quarter, tasks, finished, done_late, in_progress, not_started, not_due, not_reported, overdue, set_aside, pending,
  due_now, late_turns, is_over
FROM plan_total
WHERE year = $1 AND period = $2
ORDER BY quarter
