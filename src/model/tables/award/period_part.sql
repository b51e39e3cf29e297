-- title: Kết quả khen thưởng chia theo kỳ báo cáo
-- Số kết quả khen thưởng của từng kỳ báo cáo, chia theo từng cách. Quý, 6 tháng, 9 tháng: theo ngày quyết định trong năm.
-- Cả năm: mọi kết quả của năm thành tích, kể cả khi quyết định ký sang năm sau. Năm học: mọi kết quả ghi năm học ấy.
-- excluded: kết quả mới đề nghị, đã thu hồi.
-- column year: năm; với năm học là năm kết thúc
-- column period: kỳ (q1, q2, q3, q4, h1, m9, year, schoolYear)
-- column division: cách chia
-- column part: phần
-- column collectives: số lượt tập thể
-- column households: số lượt hộ gia đình
-- column individuals: số lượt cá nhân
-- column total: tổng số
-- column direct_workers: số người lao động trực tiếp
-- column small_collectives: số tập thể nhỏ
WITH part AS (
  SELECT p.year, p.period, a.*
  FROM report_period AS p
  JOIN award_part AS a ON a.year = p.year AND a.quarter BETWEEN p.from_quarter AND p.to_quarter
  UNION ALL
  SELECT p.year, p.period, a.*
  FROM report_period AS p
  JOIN award_part AS a ON a.year = p.year
  WHERE p.period = 'year'
  UNION ALL
  SELECT p.year, p.period, a.*
  FROM report_period AS p
  JOIN award_part AS a ON a.school_year = p.school_year
)
SELECT
  year,
  period,
  division,
  part,
  sum(collectives)::INTEGER AS collectives,
  sum(households)::INTEGER AS households,
  sum(individuals)::INTEGER AS individuals,
  sum(collectives + households + individuals)::INTEGER AS total,
  sum(direct_workers)::INTEGER AS direct_workers,
  sum(small_collectives)::INTEGER AS small_collectives
FROM part
GROUP BY year, period, division, part
HAVING sum(collectives + households + individuals) > 0
