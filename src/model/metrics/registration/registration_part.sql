-- title: Đăng ký so với kết quả chia theo từng cách
-- Đăng ký so với kết quả, chia theo từng cách, để từ con số mở ra các dòng đăng ký và các dòng kết quả của phần.
-- excluded: hình thức khen theo thành tích; quyết định đã thu hồi. Đơn vị ở hai khối chỉ được đếm ở khối của Hội đồng.
-- column year: năm
-- column division: cách chia (all tất cả, award danh hiệu, bloc khối, unit đơn vị)
-- column part: phần; none là các đơn vị ngoài khối
-- column part_name: tên của phần
-- column registered: số đăng ký
-- column fulfilled: số đăng ký đã đạt đúng danh hiệu đăng ký
-- column in_proposal: số đăng ký đang được đề nghị đúng danh hiệu đăng ký
-- column without_outcome: số đăng ký chưa được quyết định, cũng chưa được đề nghị
-- column awarded: số danh hiệu đã có quyết định
-- column with_registration: trong đó của người, tập thể có đăng ký
-- column without_registration: trong đó của người, tập thể không đăng ký
-- column proposed: số danh hiệu đang đề nghị
WITH divided AS (
  SELECT *, 'all' AS division, 'all' AS part, 'all' AS part_name FROM registration_outcome
  UNION ALL SELECT *, 'award', award_code, award_name FROM registration_outcome
  UNION ALL SELECT *, 'bloc', coalesce(bloc_id, 'none'), coalesce(bloc_name, 'none') FROM registration_outcome
  UNION ALL SELECT *, 'unit', unit_id, unit_name FROM registration_outcome
)
SELECT
  year,
  division,
  part,
  any_value(part_name) AS part_name,
  sum(registered)::INTEGER AS registered,
  sum(fulfilled)::INTEGER AS fulfilled,
  sum(registered - fulfilled - without_outcome)::INTEGER AS in_proposal,
  sum(without_outcome)::INTEGER AS without_outcome,
  sum(awarded)::INTEGER AS awarded,
  sum(awarded - without_registration)::INTEGER AS with_registration,
  sum(without_registration)::INTEGER AS without_registration,
  sum(proposed)::INTEGER AS proposed
FROM divided
GROUP BY year, division, part
