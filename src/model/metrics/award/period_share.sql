-- title: Tỷ lệ người lao động trực tiếp, tập thể nhỏ được khen theo kỳ
-- Hai tỷ lệ mà kế hoạch muốn nâng cao, của từng kỳ: người lao động trực tiếp trong số cá nhân, tập thể nhỏ trong số tập thể
-- được khen; bên cạnh là cùng kỳ năm trước (kế hoạch năm, mục nâng cao tỷ lệ khen thưởng).
-- excluded: hộ gia đình; kết quả mới đề nghị, đã thu hồi. Một người được khen hai lần là hai lượt.
-- column year: năm; với năm học là năm kết thúc
-- column period: kỳ (q1, q2, q3, q4, h1, m9, year, schoolYear)
-- column individuals: số lượt cá nhân được khen
-- column direct_workers: trong đó người lao động trực tiếp
-- column direct_worker_share?: tỷ lệ người lao động trực tiếp
-- column collectives: số lượt tập thể được khen
-- column small_collectives: trong đó tập thể nhỏ
-- column small_collective_share?: tỷ lệ tập thể nhỏ
-- column previous_direct_worker_share?: tỷ lệ người lao động trực tiếp cùng kỳ năm trước
-- column previous_small_collective_share?: tỷ lệ tập thể nhỏ cùng kỳ năm trước
-- column direct_worker_change?: tỷ lệ người lao động trực tiếp tăng giảm, điểm phần trăm
-- column small_collective_change?: tỷ lệ tập thể nhỏ tăng giảm, điểm phần trăm
-- column period_order: thứ tự kỳ
WITH rated AS (
  SELECT
    rp.year,
    rp.period,
    coalesce(c.individuals, 0) AS individuals,
    coalesce(c.direct_workers, 0) AS direct_workers,
    (c.direct_workers / nullif(c.individuals, 0))::DOUBLE AS direct_worker_share,
    coalesce(c.collectives, 0) AS collectives,
    coalesce(c.small_collectives, 0) AS small_collectives,
    (c.small_collectives / nullif(c.collectives, 0))::DOUBLE AS small_collective_share,
    rp.sort_order AS period_order
  FROM report_period AS rp
  LEFT JOIN period_part AS c ON c.year = rp.year AND c.period = rp.period AND c.division = 'all'
)
SELECT
  r.year,
  r.period,
  r.individuals,
  r.direct_workers,
  r.direct_worker_share,
  r.collectives,
  r.small_collectives,
  r.small_collective_share,
  p.direct_worker_share AS previous_direct_worker_share,
  p.small_collective_share AS previous_small_collective_share,
  (100 * (r.direct_worker_share - p.direct_worker_share))::DOUBLE AS direct_worker_change,
  (100 * (r.small_collective_share - p.small_collective_share))::DOUBLE AS small_collective_change,
  r.period_order
FROM rated AS r
LEFT JOIN rated AS p ON p.year = r.year - 1 AND p.period = r.period
