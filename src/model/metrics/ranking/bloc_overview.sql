-- title: Tổng quan các khối
-- Mỗi khối một dòng: ai dẫn đầu, điểm cao thấp ra sao, đã chấm đến đâu, xếp hạng đã chính thức chưa.
-- excluded: điểm của đơn vị đã sáp nhập, giải thể trước khi hết kỳ không vào bình quân, trung vị, độ chênh.
-- column year: năm
-- column bloc_id: mã khối
-- column bloc_name: tên khối
-- column kind: khối hay cụm
-- column system: khối của Hội đồng (council) hay của ngành (sector)
-- column period?: năm học, nếu khối xét theo năm học
-- column criteria_table: bảng tiêu chí
-- column base_points?: điểm chuẩn của bảng
-- column minder?: ủy viên Hội đồng theo dõi
-- column head_name?: khối trưởng
-- column members: số thành viên
-- column stage: bước chấm được dùng
-- column is_provisional: xếp hạng còn tạm tính
-- column leading_unit?: đơn vị đứng đầu (nhiều đơn vị cách nhau bằng dấu chấm phẩy)
-- column leading_total?: điểm cao nhất
-- column lowest_total?: điểm thấp nhất
-- column mean_total?: điểm bình quân
-- column median_total?: điểm trung vị
-- column spread_total?: chênh lệch giữa điểm cao nhất và thấp nhất
-- column deviation?: độ lệch chuẩn của tổng điểm
-- column mean_share?: điểm bình quân so với điểm chuẩn, để so các khối có bảng khác nhau
-- column self_completion?: tỷ lệ điểm chuẩn đã tự chấm
-- column bloc_completion?: tỷ lệ điểm chuẩn khối đã chấm
-- column council_completion?: tỷ lệ điểm chuẩn Hội đồng đã thẩm định
-- column nominated_unit?: đơn vị được suy tôn
-- column tied_units?: các đơn vị bằng điểm còn chờ bỏ phiếu suy tôn
-- column sort_order: thứ tự
WITH completed AS (
  SELECT
    year,
    bloc_id,
    max(completion) FILTER (stage = 'self') AS self_completion,
    max(completion) FILTER (stage = 'bloc') AS bloc_completion,
    max(completion) FILTER (stage = 'council') AS council_completion
  FROM stage_completion
  WHERE quarter = 0
  GROUP BY year, bloc_id
)
SELECT
  r.year,
  r.bloc_id,
  r.bloc_name,
  b.kind,
  b.system,
  b.period,
  b.criteria_table,
  any_value(r.base_points)::DOUBLE AS base_points,
  b.minder,
  max(r.unit_name) FILTER (r.role = 'head') AS head_name,
  count(*)::INTEGER AS members,
  any_value(r.stage) AS stage,
  bool_or(r.is_provisional) AS is_provisional,
  string_agg(r.unit_name, '; ' ORDER BY r.sort_order) FILTER (r.place = 1) AS leading_unit,
  (max(r.total) FILTER (r.place IS NOT NULL))::DOUBLE AS leading_total,
  (min(r.total) FILTER (r.place IS NOT NULL))::DOUBLE AS lowest_total,
  (avg(r.total::DECIMAL(12, 2)) FILTER (r.place IS NOT NULL))::DOUBLE AS mean_total,
  (median(r.total) FILTER (r.place IS NOT NULL))::DOUBLE AS median_total,
  round(max(r.total) FILTER (r.place IS NOT NULL) - min(r.total) FILTER (r.place IS NOT NULL), 2)::DOUBLE AS spread_total,
  round(stddev_pop(r.total) FILTER (r.place IS NOT NULL), 4)::DOUBLE AS deviation,
  (avg(r.total::DECIMAL(12, 2)) FILTER (r.place IS NOT NULL) / any_value(r.base_points))::DOUBLE AS mean_share,
  any_value(c.self_completion)::DOUBLE AS self_completion,
  any_value(c.bloc_completion)::DOUBLE AS bloc_completion,
  any_value(c.council_completion)::DOUBLE AS council_completion,
  string_agg(r.unit_name, '; ' ORDER BY r.sort_order) FILTER (r.is_nominated) AS nominated_unit,
  string_agg(r.unit_name, '; ' ORDER BY r.sort_order) FILTER (r.awaits_ballot) AS tied_units,
  b.sort_order
FROM bloc_ranking AS r
JOIN bloc AS b ON b.year = r.year AND b.bloc_id = r.bloc_id
LEFT JOIN completed AS c ON c.year = r.year AND c.bloc_id = r.bloc_id
GROUP BY r.year, r.bloc_id, r.bloc_name, b.kind, b.system, b.period, b.criteria_table, b.minder, b.sort_order
