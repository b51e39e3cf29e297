-- title: Từng việc cần chú ý
-- Mỗi dòng là một việc còn phải xử lý trong năm và khối phải lo việc ấy.
-- excluded: việc đã xong; nhiệm vụ của quý chưa bắt đầu; đơn vị không thuộc khối nào mà chưa đăng ký, chưa có điển hình.
-- column year: năm; việc về đọc dữ liệu tính vào năm sau cùng
-- column matter: loại việc (lateTask, dueTask, silentTask, silentUnit, tiedBloc, provisionalBloc, proposed, noPlan, noExemplar, error, warning, info, dataError, dataWarning)
-- column bloc_id?: mã khối; trống khi việc không của riêng khối nào
-- column bloc_name?: tên khối
-- column unit_id?: mã đơn vị
-- column subject_name: nói về đơn vị, khối, nhiệm vụ hay tệp nào
-- column reference?: mã nhiệm vụ hoặc quy tắc
-- column detail?: việc gì
-- column note?: danh hiệu hoặc nội dung quy tắc
-- column source_file?: tệp nguồn
-- column source_lines?: các dòng của tệp nguồn
-- column bloc_order?: thứ tự khối
-- column unit_order?: thứ tự tên đơn vị
-- column line_order: thứ tự dòng trong loại việc
WITH of_unit AS (
  SELECT
    t.year,
    CASE WHEN t.is_late THEN 'lateTask' ELSE 'dueTask' END AS matter,
    t.unit_id,
    t.unit_name AS subject_name,
    t.task_id AS reference,
    t.task_content AS detail,
    NULL AS note,
    NULL AS source_file,
    NULL AS source_lines,
    t.task_order AS line_order
  FROM unit_task AS t
  JOIN task_status AS s ON s.year = t.year AND s.task_id = t.task_id
  WHERE t.is_late OR (s.is_due_now AND t.status IN ('inProgress', 'notStarted'))
  UNION ALL
  SELECT year, 'silentUnit', unit_id, unit_name, NULL, NULL, NULL, NULL, NULL, 0
  FROM unit_outcome
  WHERE registered = 0 AND bloc_id IS NOT NULL
  UNION ALL
  SELECT year, 'noPlan', unit_id, unit_name, NULL, NULL, NULL, NULL, NULL, 0
  FROM unit_coverage
  WHERE plan_status = 'missing'
  UNION ALL
  SELECT year, 'noExemplar', unit_id, unit_name, NULL, NULL, NULL, NULL, NULL, 0
  FROM unit_coverage
  WHERE NOT has_exemplar
  UNION ALL
  SELECT
    year, 'proposed', unit_id, unit_name, NULL, recipient_name, award_name, source_file, source_line::VARCHAR, honour_order
  FROM title_line
  WHERE status = 'proposed'
  UNION ALL
  SELECT year, severity, subject_id, subject_name, rule, message, title, source_file, source_lines, 0
  FROM finding_line
  WHERE subject_kind = 'unit' AND NOT is_explained
),
of_bloc AS (
  SELECT year, 'tiedBloc' AS matter, bloc_id, bloc_name AS subject_name, NULL AS reference, tied_units AS detail, NULL AS note
  FROM bloc_overview
  WHERE tied_units IS NOT NULL
  UNION ALL
  SELECT year, 'provisionalBloc', bloc_id, bloc_name, NULL, NULL, NULL
  FROM bloc_overview
  WHERE is_provisional
  UNION ALL
  SELECT year, severity, subject_id, subject_name, rule, message, title
  FROM finding_line
  WHERE subject_kind = 'bloc' AND NOT is_explained
),
of_none AS (
  SELECT
    year,
    'silentTask' AS matter,
    implementing_units AS subject_name,
    task_id AS reference,
    content AS detail,
    NULL AS note,
    NULL AS source_file,
    NULL AS source_lines,
    sort_order AS line_order
  FROM task_status
  WHERE standing = 'not_reported'
  UNION ALL
  SELECT year, severity, subject_name, rule, message, title, source_file, source_lines, 0
  FROM finding_line
  WHERE subject_kind = 'other' AND NOT is_explained
  UNION ALL
  SELECT
    (SELECT max(year) FROM data_year),
    CASE severity WHEN 'error' THEN 'dataError' ELSE 'dataWarning' END,
    file,
    code,
    message,
    title,
    file,
    first_lines,
    0
  FROM data_problem
)
SELECT
  l.year,
  l.matter,
  ub.bloc_id,
  b.name AS bloc_name,
  l.unit_id,
  l.subject_name,
  l.reference,
  l.detail,
  l.note,
  l.source_file,
  l.source_lines,
  b.sort_order AS bloc_order,
  u.sort_order AS unit_order,
  l.line_order::INTEGER AS line_order
FROM of_unit AS l
JOIN unit AS u ON u.id = l.unit_id
LEFT JOIN unit_bloc AS ub ON ub.year = l.year AND ub.unit_id = l.unit_id
LEFT JOIN bloc AS b ON b.year = l.year AND b.bloc_id = ub.bloc_id
UNION ALL
SELECT
  l.year, l.matter, l.bloc_id, b.name, NULL, l.subject_name, l.reference, l.detail, l.note, NULL, NULL, b.sort_order, NULL, 0
FROM of_bloc AS l
JOIN bloc AS b ON b.year = l.year AND b.bloc_id = l.bloc_id
UNION ALL
SELECT
  year, matter, NULL, NULL, NULL, subject_name, reference, detail, note, source_file, source_lines, NULL, NULL,
  line_order::INTEGER
FROM of_none
