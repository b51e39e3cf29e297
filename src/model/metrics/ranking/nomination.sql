-- title: Đơn vị được khối suy tôn
-- Đơn vị được khối suy tôn: điểm cao nhất trong số đơn vị không vướng tiêu chí khống chế, đủ số suất theo tham số.
-- Bằng điểm thì theo phiếu suy tôn đã ghi; không có phiếu thì chưa suy tôn ai, phần mềm không tự chọn.
-- excluded: những đơn vị bằng điểm còn chờ bỏ phiếu.
-- column year: năm
-- column bloc_id: mã khối
-- column unit_id: mã đơn vị
SELECT year, bloc_id, unit_id
FROM nomination_candidate
WHERE is_nominated
