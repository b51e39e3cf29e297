SELECT year, individuals, direct_workers, direct_worker_share, collectives, small_collectives, small_collective_share
FROM commended_share
WHERE year <= $1
ORDER BY year
