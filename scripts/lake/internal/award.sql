-- partitions: year, province
-- title: Từng dòng kết quả khen thưởng, kể cả mới đề nghị và đã thu hồi
-- column province: mã tỉnh của đơn vị, như ở bảng province
-- column decision_on: ngày quyết định
SELECT
  a.year,
  p.province_id AS province,
  a.unit_id,
  a.bloc_id,
  a.award_code,
  a.commendation_type,
  a.recipient_kind,
  a.recipient_name,
  a.position,
  a.person_category,
  a.small_collective,
  a.quarter,
  a.period,
  a.movement_id,
  a.status,
  a.is_counted,
  a.decision_number,
  a.decision_on::DATE AS decision_on,
  a.authority,
  a.source_file,
  a.source_line
FROM award_line AS a
JOIN unit_province AS p ON p.unit_id = a.unit_id
ORDER BY a.year, p.province_id, a.unit_id, a.source_file, a.source_line
