-- Các quyết định khen thưởng được ký vào tháng nào trong năm?
SELECT
  substr(decision_on, 6, 2) AS month,
  count(DISTINCT decision_number) AS decisions,
  count(*) AS awards
FROM bang_vang
GROUP BY month
ORDER BY month
