-- title: Giải trình của điểm cần xem lại
-- Ý kiến của cán bộ về từng điểm mà quy tắc tìm ra. Giải trình nêu đích danh tập thể, cá nhân đứng trước giải trình cho
-- mọi điểm của quy tắc ấy về đơn vị, khối ấy; giải trình không thay đổi số liệu nào.
-- excluded: giải trình không ứng với điểm nào (quy tắc R78 nêu ra).
-- column year: năm
-- column rule: mã quy tắc
-- column subject_id: mã đơn vị hoặc khối
-- column detail?: tập thể, cá nhân được nói đến
-- column note: giải trình
-- column explained_by: người giải trình
-- column explained_on: ngày giải trình, YYYY-MM-DD
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
WITH found AS (
  SELECT DISTINCT year, rule, subject_id, subject_name, detail FROM finding
)
SELECT
  f.year,
  f.rule,
  f.subject_id,
  f.detail,
  e.note,
  e.explained_by,
  strftime(e.explained_on, '%Y-%m-%d') AS explained_on,
  e.source_file,
  e.source_line
FROM found AS f
JOIN explanation AS e
  ON e.year = f.year AND e.rule = f.rule AND lower(e.subject) IN (lower(f.subject_id), lower(f.subject_name))
  AND (e.detail IS NULL OR lower(e.detail) = lower(f.detail))
QUALIFY row_number() OVER (
  PARTITION BY f.year, f.rule, f.subject_id, f.detail ORDER BY e.detail IS NULL, e.source_file, e.source_line
) = 1
