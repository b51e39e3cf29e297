-- partitions: year, province
-- title: Kết quả khen thưởng được công bố, mỗi dòng một lượt
-- column province: mã tỉnh của đơn vị, như ở bảng province
-- column decision_on: ngày quyết định
SELECT
  h.year,
  p.province_id AS province,
  h.unit_id,
  h.bloc_id,
  h.award_code,
  h.recipient_kind,
  h.recipient_name,
  h.position,
  h.period,
  h.movement_id,
  h.achievement,
  h.decision_number,
  h.decision_on::DATE AS decision_on,
  h.authority
FROM honour AS h
JOIN unit_province AS p ON p.unit_id = h.unit_id
ORDER BY h.year, p.province_id, h.unit_id, h.sort_order
