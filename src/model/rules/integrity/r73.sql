-- R73 · Khen thưởng chuyên đề của bốn quý cộng lại không nhiều hơn cả năm
-- severity: error | basis: yêu cầu chính xác của số liệu báo cáo | valid: .. | verified: yes
-- Cả năm có thể nhiều hơn: quyết định ký sang năm sau không thuộc quý nào.
SELECT
  year,
  make_date(year, 12, 31) AS judged_on,
  (SELECT name FROM organisation) AS subject_id,
  NULL AS detail,
  format(
    'Bốn quý năm {} có {} lượt khen chuyên đề, nhiều hơn {} lượt của cả năm.',
    year,
    coalesce(sum(total) FILTER (period <> 'year'), 0)::INTEGER,
    coalesce(sum(total) FILTER (period = 'year'), 0)::INTEGER
  ) AS message,
  true AS verified,
  NULL::VARCHAR AS source_file,
  NULL::INTEGER AS source_line,
  NULL::VARCHAR AS source_lines
FROM period_part
WHERE division = 'commendation_type' AND part = 'thematic' AND period IN ('q1', 'q2', 'q3', 'q4', 'year')
GROUP BY year
HAVING coalesce(sum(total) FILTER (period <> 'year'), 0) > coalesce(sum(total) FILTER (period = 'year'), 0)
