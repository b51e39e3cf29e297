-- Chỉ tiêu từng quý đạt bao nhiêu phần trăm kế hoạch?
SELECT
  year,
  quarter,
  indicator_name,
  sum(planned) AS planned,
  sum(actual) AS actual,
  round(100 * sum(actual) / nullif(sum(planned), 0), 1) AS percent
FROM quarter_progress
WHERE actual IS NOT NULL AND measure <> '%'
GROUP BY year, quarter, indicator_code, indicator_name
ORDER BY year DESC, indicator_name, quarter
