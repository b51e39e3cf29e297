SELECT
  individuals, direct_workers, direct_worker_share, previous_direct_worker_share, direct_worker_change,
  collectives, small_collectives, small_collective_share, previous_small_collective_share, small_collective_change
FROM period_share
WHERE year = $1 AND period = $2
