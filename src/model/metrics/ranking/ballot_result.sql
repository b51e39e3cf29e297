-- title: Kết quả bỏ phiếu suy tôn
-- Kết quả lần bỏ phiếu suy tôn sau cùng của mỗi đơn vị trong khối.
-- excluded: những lần bỏ phiếu trước lần sau cùng.
-- column year: năm
-- column bloc_id: mã khối
-- column unit_id: mã đơn vị
-- column votes_for: số phiếu đồng ý
-- column votes_total: tổng số phiếu
-- column held_on: ngày bỏ phiếu, YYYY-MM-DD
SELECT
  year,
  bloc_id,
  unit_id,
  max_by(votes_for, held_on)::INTEGER AS votes_for,
  max_by(votes_total, held_on)::INTEGER AS votes_total,
  strftime(max(held_on), '%Y-%m-%d') AS held_on
FROM ballot
GROUP BY year, bloc_id, unit_id
