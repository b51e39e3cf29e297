-- title: Kết quả khen thưởng còn hiệu lực
-- Các kết quả khen thưởng đã có quyết định và còn hiệu lực: chỉ chúng được đếm và được công bố.
-- excluded: kết quả mới ở mức đề nghị; quyết định đã thu hồi; dòng thiếu số hoặc ngày quyết định.
-- column year: năm của tệp kết quả, tức năm thành tích
-- column quarter?: quý của ngày quyết định; trống khi quyết định ngoài năm ấy
-- column period?: năm học, nếu xét theo năm học
-- column unit_id: mã đơn vị
-- column recipient_kind: đối tượng
-- column recipient_name: tên
-- column person_category?: phân loại cán bộ
-- column gender?: giới tính (female nữ, male nam)
-- column is_enterprise: doanh nghiệp
-- column small_collective: tập thể nhỏ
-- column award_code: mã danh hiệu, hình thức
-- column commendation_type: loại hình khen thưởng
-- column movement_id?: phong trào
-- column authority?: thẩm quyền ký
-- column decision_number: số quyết định
-- column decision_on: ngày quyết định, YYYY-MM-DD
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
SELECT
  year,
  CASE WHEN extract(year FROM decision_on) = year THEN extract(quarter FROM decision_on) END::INTEGER AS quarter,
  period,
  unit_id,
  recipient_kind,
  recipient_name,
  person_category,
  gender,
  is_enterprise,
  small_collective,
  award_code,
  commendation_type,
  movement_id,
  authority,
  decision_number,
  strftime(decision_on, '%Y-%m-%d') AS decision_on,
  source_file,
  source_line
FROM award
WHERE status = 'awarded' AND decision_number IS NOT NULL AND decision_on IS NOT NULL
