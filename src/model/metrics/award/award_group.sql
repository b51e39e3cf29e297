-- title: Kết quả khen thưởng theo nhóm của biểu thống kê
-- Số kết quả khen thưởng còn hiệu lực theo từng nhóm mà các biểu thống kê phân biệt: các biểu được cộng từ đây.
-- excluded: kết quả mới đề nghị, đã thu hồi.
-- column year: năm
-- column award_code: mã danh hiệu, hình thức
-- column award_class: loại danh hiệu, hình thức
-- column level: cấp
-- column recipient_kind: đối tượng
-- column is_enterprise: doanh nghiệp
-- column person_category?: phân loại cán bộ; trống khi dòng không ghi
-- column commendation_type: loại hình khen thưởng
-- column amount: số lượt
SELECT
  a.year,
  a.award_code,
  t.award_class,
  t.level,
  a.recipient_kind,
  a.is_enterprise,
  a.person_category,
  a.commendation_type,
  count(*)::INTEGER AS amount
FROM award_in_force AS a
JOIN award_type AS t ON t.code = a.award_code
GROUP BY ALL
