-- title: Danh hiệu cá nhân của từng đơn vị
-- Số danh hiệu cá nhân hằng năm của mỗi đơn vị, để đối chiếu tỷ lệ.
-- excluded: kết quả mới đề nghị, đã thu hồi.
-- column year: năm
-- column unit_id: mã đơn vị
-- column advanced_workers: số Lao động tiên tiến, Chiến sĩ tiên tiến
-- column base_fighters: số Chiến sĩ thi đua cơ sở
-- column province_fighters: số Chiến sĩ thi đua cấp bộ, cấp tỉnh
SELECT
  a.year,
  a.unit_id,
  count(*) FILTER (t.award_class = 'advancedWorker')::INTEGER AS advanced_workers,
  count(*) FILTER (t.award_class = 'baseFighter')::INTEGER AS base_fighters,
  count(*) FILTER (t.award_class = 'provinceFighter')::INTEGER AS province_fighters
FROM award_in_force AS a
JOIN award_type AS t ON t.code = a.award_code
GROUP BY a.year, a.unit_id
