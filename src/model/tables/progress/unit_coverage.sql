-- title: Kế hoạch, đăng ký, điển hình của từng đơn vị
-- Mỗi đơn vị trong khối đã làm được ba việc mà kế hoạch yêu cầu đến đâu: có kế hoạch của mình, đăng ký thi đua đúng hạn,
-- xây dựng được điển hình (nhiệm vụ quý I và phần trách nhiệm của các đơn vị trong kế hoạch năm).
-- excluded: đơn vị không thuộc khối nào; đơn vị ở hai khối được tính ở khối của Hội đồng.
-- column year: năm
-- column bloc_id: mã khối
-- column bloc_name: tên khối
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column plan_status: kế hoạch của đơn vị (filed đã có, filedLate có nhưng muộn, missing chưa có, notTracked không theo dõi)
-- column plan_filed_on?: ngày có kế hoạch, YYYY-MM-DD
-- column exemplars: số điển hình đã phát hiện
-- column has_exemplar: đã có điển hình
-- column registrations: số dòng đăng ký
-- column last_registered_on?: ngày đăng ký sau cùng, YYYY-MM-DD
-- column registration_status: đăng ký thi đua (onTime đúng hạn, late có dòng sau hạn, none chưa đăng ký)
-- column sort_order: thứ tự tên đơn vị
WITH plan AS (
  SELECT
    ut.year,
    ut.unit_id,
    CASE
      WHEN bool_or(ut.status NOT IN ('done', 'doneLate')) THEN 'missing'
      WHEN bool_or(ut.status = 'doneLate') THEN 'filedLate'
      ELSE 'filed'
    END AS status
  FROM unit_task AS ut
  JOIN task AS t ON t.year = ut.year AND t.id = ut.task_id AND t.deliverable = 'unitPlan'
  GROUP BY ut.year, ut.unit_id
),
filed AS (
  SELECT p.year, p.unit_id, max(p.done_on) AS done_on
  FROM task_progress AS p
  JOIN task AS t ON t.year = p.year AND t.id = p.task_id AND t.deliverable = 'unitPlan'
  GROUP BY p.year, p.unit_id
),
exemplars AS (
  SELECT year, unit_id, count(*) AS exemplars FROM exemplar GROUP BY year, unit_id
),
registered AS (
  SELECT year, unit_id, count(*) AS registrations, max(registered_on) AS last_on, bool_or(is_late) AS is_late
  FROM registration_line
  GROUP BY year, unit_id
)
SELECT
  m.year,
  m.bloc_id,
  m.bloc_name,
  m.unit_id,
  u.name AS unit_name,
  coalesce(p.status, 'notTracked') AS plan_status,
  strftime(f.done_on, '%Y-%m-%d') AS plan_filed_on,
  coalesce(e.exemplars, 0)::INTEGER AS exemplars,
  coalesce(e.exemplars, 0) > 0 AS has_exemplar,
  coalesce(r.registrations, 0)::INTEGER AS registrations,
  r.last_on AS last_registered_on,
  CASE WHEN r.registrations IS NULL THEN 'none' WHEN r.is_late THEN 'late' ELSE 'onTime' END AS registration_status,
  u.sort_order
FROM unit_bloc AS m
JOIN unit AS u ON u.id = m.unit_id
LEFT JOIN plan AS p ON p.year = m.year AND p.unit_id = m.unit_id
LEFT JOIN filed AS f ON f.year = m.year AND f.unit_id = m.unit_id
LEFT JOIN exemplars AS e ON e.year = m.year AND e.unit_id = m.unit_id
LEFT JOIN registered AS r ON r.year = m.year AND r.unit_id = m.unit_id
