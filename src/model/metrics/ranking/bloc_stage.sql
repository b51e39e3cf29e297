-- title: Bước chấm dùng để xếp hạng
-- Bước chấm dùng để xếp hạng mỗi khối: bước sau cùng mà mọi thành viên đã có điểm ở mọi tiêu chí chuẩn;
-- chưa bước nào đủ thì dùng điểm tự chấm. Chỉ điểm Hội đồng thẩm định đã đủ là chính thức.
-- excluded: đơn vị đã sáp nhập, giải thể trước khi hết kỳ; tiêu chí thưởng, trừ, khống chế.
-- column year: năm
-- column quarter: quý; 0 là cả năm
-- column bloc_id: mã khối
-- column stage: bước chấm (self, bloc, council)
-- column is_provisional: xếp hạng còn tạm tính
SELECT
  year,
  quarter,
  bloc_id,
  coalesce(max_by(stage, step) FILTER (is_complete), 'self') AS stage,
  coalesce(max(step) FILTER (is_complete), 0) < 3 AS is_provisional
FROM stage_completion
GROUP BY year, quarter, bloc_id
