-- Ở mỗi đơn vị, người lao động trực tiếp chiếm bao nhiêu trong số cá nhân được khen?
SELECT
  unit_name,
  count(*) AS individuals,
  count(*) FILTER (WHERE person_category = 'directWorker') AS direct_workers,
  round(100 * count(*) FILTER (WHERE person_category = 'directWorker') / count(*), 1) AS direct_worker_percent
FROM award_line
WHERE is_counted AND recipient_kind = 'individual' AND year = (SELECT max(year) FROM award_line)
GROUP BY unit_id, unit_name
ORDER BY direct_worker_percent, individuals DESC, unit_name
