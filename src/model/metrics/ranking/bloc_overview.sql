-- Mỗi khối một dòng: ai dẫn đầu, xếp hạng đã chính thức chưa.
-- column year: năm
-- column bloc_id: mã khối
-- column bloc_name: tên khối
-- column kind: khối hay cụm
-- column period?: năm học, nếu khối xét theo năm học
-- column criteria_table: bảng tiêu chí
-- column base_points: điểm chuẩn của bảng
-- column minder?: ủy viên Hội đồng theo dõi
-- column head_name?: khối trưởng
-- column members: số thành viên
-- column stage: bước chấm được dùng
-- column is_provisional: xếp hạng còn tạm tính
-- column leading_unit?: đơn vị đứng đầu (nhiều đơn vị cách nhau bằng dấu chấm phẩy)
-- column leading_total?: điểm cao nhất
-- column lowest_total?: điểm thấp nhất
-- column mean_total?: điểm bình quân
-- column nominated_unit?: đơn vị được suy tôn
-- column sort_order: thứ tự
SELECT
  r.year,
  r.bloc_id,
  r.bloc_name,
  b.kind,
  b.period,
  b.criteria_table,
  any_value(r.base_points)::DOUBLE AS base_points,
  b.minder,
  max(r.unit_name) FILTER (r.role = 'head') AS head_name,
  count(*)::INTEGER AS members,
  any_value(r.stage) AS stage,
  bool_or(r.is_provisional) AS is_provisional,
  string_agg(r.unit_name, '; ' ORDER BY r.sort_order) FILTER (r.place = 1) AS leading_unit,
  max(r.total)::DOUBLE AS leading_total,
  min(r.total)::DOUBLE AS lowest_total,
  avg(r.total)::DOUBLE AS mean_total,
  string_agg(r.unit_name, '; ' ORDER BY r.sort_order) FILTER (r.is_nominated) AS nominated_unit,
  b.sort_order
FROM bloc_ranking AS r
JOIN bloc AS b ON b.year = r.year AND b.bloc_id = r.bloc_id
GROUP BY r.year, r.bloc_id, r.bloc_name, b.kind, b.period, b.criteria_table, b.minder, b.sort_order
