-- title: Tỷ lệ người lao động trực tiếp, tập thể nhỏ được khen của năm
-- Hai tỷ lệ mà kế hoạch muốn nâng cao, của cả năm: người lao động trực tiếp trong số cá nhân, tập thể nhỏ trong số tập thể được khen.
-- excluded: hộ gia đình; kết quả mới đề nghị, đã thu hồi. Một người được khen hai lần là hai lượt.
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
SELECT
  year,
  individuals,
  direct_workers,
  direct_worker_share,
  collectives,
  small_collectives,
  small_collective_share,
  previous_direct_worker_share,
  previous_small_collective_share,
  direct_worker_change,
  small_collective_change
FROM period_share
WHERE period = 'year'
