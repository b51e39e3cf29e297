-- Số danh hiệu cá nhân hằng năm của mỗi đơn vị, để đối chiếu tỷ lệ.
-- column year: năm
-- column unit_id: mã đơn vị
-- column ldtt: số Lao động tiên tiến, Chiến sĩ tiên tiến
-- column cstdcs: số Chiến sĩ thi đua cơ sở
SELECT
  year,
  unit_id,
  count(*) FILTER (award_code IN ('LDTT', 'CSTT'))::INTEGER AS ldtt,
  count(*) FILTER (award_code = 'CSTDCS')::INTEGER AS cstdcs
FROM award_in_force
GROUP BY year, unit_id
