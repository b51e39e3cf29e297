-- Danh hiệu nào đăng ký nhiều mà đạt ít?
SELECT
  year,
  award_name,
  registered,
  fulfilled,
  without_outcome,
  round(100 * fulfilled_share, 1) AS fulfilled_percent
FROM title_outcome
WHERE registered > 0
ORDER BY year DESC, without_outcome DESC, honour_order
