-- Hai tỷ lệ mà kế hoạch muốn nâng cao: người lao động trực tiếp trong số cá nhân, tập thể nhỏ trong số tập thể được khen.
-- column year: năm
-- column individuals: số lượt cá nhân được khen
-- column direct_workers?: trong đó người lao động trực tiếp; trống trên trang công khai khi quá nhỏ
-- column direct_worker_share?: tỷ lệ người lao động trực tiếp
-- column collectives: số lượt tập thể được khen
-- column small_collectives: trong đó tập thể nhỏ
-- column small_collective_share?: tỷ lệ tập thể nhỏ
-- column previous_direct_worker_share?: tỷ lệ người lao động trực tiếp năm trước
-- column previous_small_collective_share?: tỷ lệ tập thể nhỏ năm trước
-- column direct_worker_change?: tỷ lệ người lao động trực tiếp tăng giảm, điểm phần trăm
-- column small_collective_change?: tỷ lệ tập thể nhỏ tăng giảm, điểm phần trăm
WITH share AS (
  SELECT
    y.year,
    count(*) FILTER (a.recipient_kind = 'individual')::INTEGER AS individuals,
    count(*) FILTER (a.person_category = 'directWorker')::INTEGER AS direct_workers,
    count(*) FILTER (a.recipient_kind = 'collective')::INTEGER AS collectives,
    count(*) FILTER (a.small_collective)::INTEGER AS small_collectives
  FROM site_year AS y
  LEFT JOIN award_in_force AS a ON a.year = y.year
  GROUP BY y.year
),
rated AS (
  SELECT
    *,
    (direct_workers / nullif(individuals, 0))::DOUBLE AS direct_worker_share,
    (small_collectives / nullif(collectives, 0))::DOUBLE AS small_collective_share
  FROM share
)
SELECT
  r.year,
  r.individuals,
  r.direct_workers,
  r.direct_worker_share,
  r.collectives,
  r.small_collectives,
  r.small_collective_share,
  p.direct_worker_share AS previous_direct_worker_share,
  p.small_collective_share AS previous_small_collective_share,
  (100 * (r.direct_worker_share - p.direct_worker_share))::DOUBLE AS direct_worker_change,
  (100 * (r.small_collective_share - p.small_collective_share))::DOUBLE AS small_collective_change
FROM rated AS r
LEFT JOIN rated AS p ON p.year = r.year - 1
