-- title: Quyết định khen thưởng
-- Các quyết định khen thưởng, lấy từ kết quả xét khen thưởng, kể cả quyết định đã thu hồi.
-- excluded: dòng mới đề nghị; dòng không ghi số quyết định.
-- column year: năm của tệp kết quả
-- column decision_number: số quyết định
-- column decision_on: ngày quyết định
-- column authority: thẩm quyền ký
-- column recipients: số tập thể, hộ gia đình, cá nhân trong quyết định
SELECT
  year,
  decision_number,
  decision_on,
  authority,
  count(*)::INTEGER AS recipients
FROM award
WHERE decision_number IS NOT NULL AND status <> 'proposed'
GROUP BY year, decision_number, decision_on, authority
ORDER BY year, decision_on, decision_number
