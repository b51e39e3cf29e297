-- title: Tổng hợp các phong trào thi đua
-- Năm có bao nhiêu phong trào thi đua, bao nhiêu đã sơ kết; từng kỳ báo cáo có bao nhiêu lượt khen ghi phong trào, so với cùng kỳ.
-- excluded: kết quả mới đề nghị, đã thu hồi, không ghi phong trào.
-- column year: năm; với năm học là năm kết thúc
-- column period: kỳ (q1, q2, q3, q4, h1, m9, year, schoolYear)
-- column movements: số phong trào của năm
-- column reviewed: trong đó đã sơ kết
-- column awards: số lượt khen có ghi phong trào của kỳ
-- column change?: tăng giảm so với cùng kỳ năm trước; trống khi năm trước không có dữ liệu
WITH running AS (
  SELECT year, count(*) AS movements, count(mid_reviewed_on) AS reviewed
  FROM movement_overview
  GROUP BY year
),
awarded AS (
  SELECT year, period, sum(total) AS awards, sum(change) AS change
  FROM period_total
  WHERE division = 'movement'
  GROUP BY year, period
)
SELECT
  p.year,
  p.period,
  coalesce(r.movements, 0)::INTEGER AS movements,
  coalesce(r.reviewed, 0)::INTEGER AS reviewed,
  coalesce(a.awards, 0)::INTEGER AS awards,
  a.change::INTEGER AS change
FROM report_period AS p
LEFT JOIN running AS r ON r.year = p.year
LEFT JOIN awarded AS a ON a.year = p.year AND a.period = p.period
