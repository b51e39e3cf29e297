-- title: Điểm chuẩn của bảng tiêu chí
-- Điểm chuẩn, trần điểm thưởng và mức trừ nhiều nhất của mỗi bảng tiêu chí: tổng của các dòng ngoài cùng.
-- excluded: tiêu chí con, vì điểm đã nằm trong tiêu chí nhóm; tiêu chí khống chế.
-- column year: năm
-- column criteria_table: bảng tiêu chí
-- column base_points: tổng điểm chuẩn
-- column bonus_cap: điểm thưởng nhiều nhất
-- column penalty_cap: điểm trừ nhiều nhất
SELECT
  year,
  criteria_table,
  coalesce(sum(max_points) FILTER (kind = 'core'), 0)::DOUBLE AS base_points,
  coalesce(sum(max_points) FILTER (kind = 'bonus'), 0)::DOUBLE AS bonus_cap,
  coalesce(sum(max_points) FILTER (kind = 'penalty'), 0)::DOUBLE AS penalty_cap
FROM criterion
WHERE group_code IS NULL
GROUP BY year, criteria_table
