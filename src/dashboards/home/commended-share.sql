SELECT
  individuals, direct_workers, direct_worker_share, collectives, small_collectives, small_collective_share,
  previous_direct_worker_share, previous_small_collective_share
FROM commended_share
WHERE year = $1
