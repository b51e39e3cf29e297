-- title: Tổng điểm dùng để xếp hạng
-- Tổng điểm của mỗi đơn vị ở bước chấm dùng để xếp hạng khối.
-- excluded: điểm ở những bước chấm khác bước dùng để xếp hạng.
-- column year: năm
-- column quarter: quý; 0 là cả năm
-- column bloc_id: mã khối
-- column unit_id: mã đơn vị
-- column core_points?: điểm chuẩn
-- column bonus_points?: điểm thưởng được tính
-- column penalty_points?: điểm trừ được tính
-- column total?: tổng điểm
-- column share?: tổng điểm so với điểm chuẩn của bảng
-- column is_disqualified: vi phạm tiêu chí khống chế
SELECT
  t.year,
  t.quarter,
  t.bloc_id,
  t.unit_id,
  t.core_points,
  t.bonus_points,
  t.penalty_points,
  t.total,
  t.share,
  t.is_disqualified
FROM stage_total AS t
JOIN bloc_stage AS st
  ON st.year = t.year AND st.quarter = t.quarter AND st.bloc_id = t.bloc_id AND st.stage = t.stage
