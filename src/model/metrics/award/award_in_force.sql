-- Các kết quả khen thưởng đã có quyết định và còn hiệu lực: chỉ chúng được công bố.
-- column year: năm
-- column unit_id: mã đơn vị
-- column recipient_kind: đối tượng
-- column recipient_name: tên
-- column person_category?: phân loại cán bộ
-- column small_collective: tập thể nhỏ
-- column award_code: mã danh hiệu, hình thức
-- column commendation_type: loại hình khen thưởng
-- column movement_id?: phong trào
SELECT
  year,
  unit_id,
  recipient_kind,
  recipient_name,
  person_category,
  small_collective,
  award_code,
  commendation_type,
  movement_id
FROM award
WHERE status = 'awarded' AND decision_number IS NOT NULL AND decision_on IS NOT NULL
