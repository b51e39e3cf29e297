-- R70 · Tổng số của mỗi kỳ bằng tổng của các đơn vị
-- severity: error | basis: yêu cầu chính xác của số liệu báo cáo | valid: .. | verified: yes
-- Tổng lệch khi có dòng kết quả không gắn với đơn vị nào.
SELECT
  year,
  make_date(year, 12, 31) AS judged_on,
  (SELECT name FROM organisation) AS subject_id,
  NULL AS detail,
  format(
    'Tổng số {} là {} lượt khen, nhưng cộng các đơn vị được {}.',
    CASE period
      WHEN 'h1' THEN '6 tháng đầu năm ' || year
      WHEN 'm9' THEN '9 tháng năm ' || year
      WHEN 'year' THEN 'năm ' || year
      WHEN 'schoolYear' THEN 'năm học ' || school_year
      ELSE 'quý ' || right(period, 1) || ' năm ' || year
    END,
    coalesce(sum(total) FILTER (division = 'all'), 0)::INTEGER,
    coalesce(sum(total) FILTER (division = 'unit'), 0)::INTEGER
  ) AS message,
  true AS verified,
  NULL::VARCHAR AS source_file,
  NULL::INTEGER AS source_line,
  NULL::VARCHAR AS source_lines
FROM period_total
WHERE division IN ('all', 'unit')
GROUP BY year, period, school_year
HAVING coalesce(sum(total) FILTER (division = 'all'), 0) <> coalesce(sum(total) FILTER (division = 'unit'), 0)
