-- title: Từng quyết định khen thưởng
-- Từng quyết định khen thưởng và số dòng kết quả của nó, kể cả dòng đã thu hồi.
-- excluded: dòng mới đề nghị; dòng không ghi số quyết định.
-- column year: năm của tệp kết quả
-- column decision_number: số quyết định
-- column decision_on?: ngày quyết định, YYYY-MM-DD
-- column authority: thẩm quyền ký; none khi dòng không ghi
-- column recipients: số tập thể, hộ gia đình, cá nhân trong quyết định
-- column revoked: trong đó đã thu hồi
-- column sort_order: thứ tự theo ngày, số
SELECT
  d.year,
  d.decision_number,
  strftime(d.decision_on, '%Y-%m-%d') AS decision_on,
  coalesce(d.authority, 'none') AS authority,
  d.recipients,
  (
    SELECT count(*)
    FROM award AS a
    WHERE
      a.year = d.year AND a.decision_number = d.decision_number AND a.decision_on IS NOT DISTINCT FROM d.decision_on
      AND a.authority IS NOT DISTINCT FROM d.authority AND a.status = 'revoked'
  )::INTEGER AS revoked,
  (row_number() OVER (PARTITION BY d.year ORDER BY d.decision_on, d.decision_number, d.authority))::INTEGER AS sort_order
FROM decision AS d
