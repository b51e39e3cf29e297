-- title: Thứ hạng của đơn vị
-- Thứ hạng của các đơn vị trong khối. Điểm bằng nhau thì cùng hạng và hạng kế tiếp được bỏ qua (1, 1, 3).
-- excluded: đơn vị chưa có điểm; đơn vị đã sáp nhập, giải thể trước khi hết kỳ.
-- column year: năm
-- column quarter: quý; 0 là cả năm
-- column bloc_id: mã khối
-- column unit_id: mã đơn vị
-- column total: tổng điểm
-- column place: thứ hạng
-- column ranked: số đơn vị được xếp hạng trong khối
-- column to_next_place?: số điểm còn thiếu để bằng đơn vị đứng ngay trên; trống với đơn vị dẫn đầu
-- column behind_leader: số điểm kém đơn vị dẫn đầu
SELECT
  t.year,
  t.quarter,
  t.bloc_id,
  t.unit_id,
  t.total,
  (rank() OVER better)::INTEGER AS place,
  (count(*) OVER (PARTITION BY t.year, t.quarter, t.bloc_id))::INTEGER AS ranked,
  round(max(t.total) OVER above - t.total, 2)::DOUBLE AS to_next_place,
  round(max(t.total) OVER (PARTITION BY t.year, t.quarter, t.bloc_id) - t.total, 2)::DOUBLE AS behind_leader
FROM unit_total AS t
JOIN ranked_member AS m ON m.year = t.year AND m.bloc_id = t.bloc_id AND m.unit_id = t.unit_id
WHERE t.total IS NOT NULL AND NOT m.is_dissolved
WINDOW
  better AS (PARTITION BY t.year, t.quarter, t.bloc_id ORDER BY t.total DESC),
  above AS (
    PARTITION BY t.year, t.quarter, t.bloc_id
    ORDER BY t.total DESC
    GROUPS BETWEEN 1 PRECEDING AND 1 PRECEDING
  )
