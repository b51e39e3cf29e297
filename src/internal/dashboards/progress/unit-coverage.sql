SELECT
  bloc_id, unit_id, unit_name, plan_status, plan_filed_on, exemplars, registrations, last_registered_on,
  registration_status
FROM unit_coverage
WHERE year = $1
ORDER BY sort_order
