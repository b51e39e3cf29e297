-- dataset: ty-le-khen-thuong
-- A count of people that is smaller than the organisation's limit could name them, and so could what is left over.
WITH shown AS (
  SELECT
    s.*,
    NOT (
      s.direct_workers BETWEEN 1 AND o.small_count_limit - 1
      OR s.individuals - s.direct_workers BETWEEN 1 AND o.small_count_limit - 1
    ) AS is_large_enough
  FROM commended_share AS s
  CROSS JOIN organisation AS o
)
SELECT
  n.year,
  n.individuals,
  CASE WHEN n.is_large_enough THEN n.direct_workers END AS direct_workers,
  CASE WHEN n.is_large_enough THEN n.direct_worker_share END AS direct_worker_share,
  n.collectives,
  n.small_collectives,
  n.small_collective_share,
  CASE WHEN p.is_large_enough THEN n.previous_direct_worker_share END AS previous_direct_worker_share,
  n.previous_small_collective_share
FROM shown AS n
LEFT JOIN shown AS p ON p.year = n.year - 1
