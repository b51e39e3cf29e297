-- title: Điểm mất theo tiêu chí, cả khối
-- Mỗi tiêu chí làm các đơn vị của khối mất bao nhiêu điểm so với đơn vị tốt nhất: tiêu chí nào tạo ra khác biệt trong khối.
-- excluded: tiêu chí khống chế; đơn vị đã sáp nhập, giải thể trước khi hết kỳ; điểm chấm theo quý.
-- column year: năm
-- column bloc_id: mã khối
-- column criterion_code: mã tiêu chí
-- column criterion_name: nội dung tiêu chí
-- column group_name?: tên nhóm tiêu chí
-- column kind: loại tiêu chí
-- column max_points: điểm tối đa
-- column best_points?: điểm tốt nhất trong khối
-- column median_points?: điểm trung vị của khối
-- column mean_lost?: số điểm mất bình quân mỗi đơn vị
-- column most_lost?: số điểm mất của đơn vị mất nhiều nhất
-- column loss_order: thứ tự theo số điểm mất bình quân, 1 là mất nhiều nhất
-- column sort_order: thứ tự tiêu chí
WITH lost AS (
  SELECT
    year,
    bloc_id,
    criterion_code,
    any_value(criterion_name) AS criterion_name,
    any_value(group_name) AS group_name,
    any_value(kind) AS kind,
    any_value(max_points) AS max_points,
    any_value(best_points) AS best_points,
    any_value(median_points) AS median_points,
    -- As a double a half would round either way.
    round((sum(lost_to_best::DECIMAL(12, 2)) / count(lost_to_best))::DECIMAL(12, 4), 2)::DOUBLE AS mean_lost,
    max(lost_to_best) AS most_lost,
    any_value(sort_order) AS sort_order
  FROM criterion_gap
  GROUP BY year, bloc_id, criterion_code
)
SELECT
  year,
  bloc_id,
  criterion_code,
  criterion_name,
  group_name,
  kind,
  max_points,
  best_points,
  median_points,
  mean_lost,
  most_lost,
  (row_number() OVER (
    PARTITION BY year, bloc_id
    ORDER BY mean_lost DESC NULLS LAST, sort_order, criterion_code
  ))::INTEGER AS loss_order,
  sort_order
FROM lost
