SELECT
  year, individuals, direct_workers, direct_worker_share, collectives, small_collectives, small_collective_share,
  direct_worker_change, small_collective_change
FROM commended_share
WHERE year <= $1
ORDER BY year
