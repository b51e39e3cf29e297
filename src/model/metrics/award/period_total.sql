-- title: Tổng hợp khen thưởng theo kỳ
-- Tổng hợp khen thưởng của từng kỳ báo cáo theo danh hiệu, cấp, thẩm quyền, đối tượng, loại hình, phong trào, khối, đơn vị;
-- bên cạnh là cùng kỳ năm trước.
-- excluded: kết quả mới đề nghị, đã thu hồi; phong trào chỉ đếm kết quả có ghi phong trào; đơn vị ở hai khối chỉ được đếm ở khối của Hội đồng.
-- column year: năm; với năm học là năm kết thúc
-- column period: kỳ (q1, q2, q3, q4, h1, m9, year, schoolYear)
-- column school_year?: năm học, nếu kỳ là năm học
-- column division: cách chia (all, award, level, family, authority, recipient_kind, commendation_type, movement, bloc, unit, raised)
-- column part: mã của phần
-- column part_name: tên của phần
-- column collectives: số lượt tập thể
-- column households: số lượt hộ gia đình
-- column individuals: số lượt cá nhân
-- column total: tổng số
-- column previous_total?: tổng số cùng kỳ năm trước; trống khi năm trước không có dữ liệu
-- column change?: tăng giảm so với cùng kỳ
-- column period_order: thứ tự kỳ
-- column sort_order: thứ tự của phần
WITH known AS (
  SELECT year, period, division, part FROM period_part
  UNION
  SELECT year + 1, period, division, part FROM period_part
  UNION
  SELECT year, period, 'all', 'all' FROM report_period
),
named AS (
  SELECT 'award' AS division, code AS part, name, honour_order AS sort_order FROM award_type
  UNION ALL SELECT 'movement', id, max_by(name, year), max_by(source_line, year) FROM movement GROUP BY id
  UNION ALL SELECT 'bloc', bloc_id, max_by(name, year), max_by(sort_order, year) FROM bloc GROUP BY bloc_id
  UNION ALL SELECT 'unit', id, name, sort_order FROM unit
)
SELECT
  k.year,
  k.period,
  rp.school_year,
  k.division,
  k.part,
  coalesce(n.name, k.part) AS part_name,
  coalesce(c.collectives, 0) AS collectives,
  coalesce(c.households, 0) AS households,
  coalesce(c.individuals, 0) AS individuals,
  coalesce(c.total, 0) AS total,
  CASE WHEN before.year IS NOT NULL THEN coalesce(p.total, 0) END::INTEGER AS previous_total,
  CASE WHEN before.year IS NOT NULL THEN coalesce(c.total, 0) - coalesce(p.total, 0) END::INTEGER AS change,
  rp.sort_order AS period_order,
  coalesce(n.sort_order, 0)::INTEGER AS sort_order
FROM known AS k
JOIN report_period AS rp ON rp.year = k.year AND rp.period = k.period
LEFT JOIN period_part AS c
  ON c.year = k.year AND c.period = k.period AND c.division = k.division AND c.part = k.part
LEFT JOIN period_part AS p
  ON p.year = k.year - 1 AND p.period = k.period AND p.division = k.division AND p.part = k.part
LEFT JOIN site_year AS before ON before.year = k.year - 1
LEFT JOIN named AS n ON n.division = k.division AND n.part = k.part
