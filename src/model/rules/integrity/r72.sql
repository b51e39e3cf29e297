-- R72 · Các dòng, các cột của biểu thống kê cộng lại bằng tổng số của biểu
-- severity: warning | basis: Biểu 0601, 0602, 0603 của TT 02/2023/TT-BNV: cột 1 = 2 + 3 + 4; các dòng chia theo từng cách | valid: .. | verified: yes
-- Biểu lệch khi có dòng chưa ghi cách phân loại mà biểu cần, như phân loại cán bộ của cá nhân.
WITH cell AS (
  SELECT year, '0601' AS form, row_code, c1_total AS total, c2_central + c3_province + c4_unit AS columns
  FROM form_0601
  UNION ALL
  SELECT
    year,
    '0602',
    row_code,
    c1_total,
    c2_order_collectives + c2_order_individuals + c3_ho_chi_minh_prizes + c4_state_prizes + c5_honorary_titles
      + c6_government_flags + c7_prime_minister_certificates + c8_national_fighters + c9_others
  FROM form_0602
  UNION ALL
  SELECT year, '0603', row_code, c1_total, c2_certificates + c3_province_fighters + c4_flags + c5_badges
  FROM form_0603
),
division(form, whole, parts) AS (
  VALUES
    ('0601', '01', ['02', '03', '04', '05']),
    ('0601', '01', ['06', '07', '08', '09', '10']),
    ('0601', '01', ['11', '12']),
    ('0602', '01', ['02', '03']),
    ('0602', '01', ['06', '08', '09']),
    ('0602', '09', ['10', '11', '12', '13', '14']),
    ('0602', '01', ['15', '16', '17', '18', '19', '20', '21']),
    ('0603', '01', ['02', '04', '05']),
    ('0603', '05', ['06', '07', '08', '09', '10']),
    ('0603', '01', ['11', '12', '13', '14', '15', '16', '17'])
),
compared AS (
  SELECT
    w.year,
    w.form,
    'dòng ' || w.row_code AS whole,
    'các dòng ' || array_to_string(d.parts, ' + ') AS parts,
    any_value(w.total) AS amount,
    sum(p.total) AS summed
  FROM division AS d
  JOIN cell AS w ON w.form = d.form AND w.row_code = d.whole
  JOIN cell AS p ON p.form = d.form AND p.year = w.year AND list_contains(d.parts, p.row_code)
  GROUP BY w.year, w.form, w.row_code, d.parts
  UNION ALL
  SELECT year, form, 'cột 1 ở dòng ' || row_code, 'các cột khác', total, columns
  FROM cell
)
SELECT
  year,
  make_date(year, 12, 31) AS judged_on,
  (SELECT name FROM organisation) AS subject_id,
  'Biểu ' || form AS detail,
  format(
    'Biểu {} năm {}: {} là {}, nhưng {} cộng lại được {}; xem lại các dòng chưa ghi phân loại.',
    form,
    year,
    whole,
    amount,
    parts,
    summed::INTEGER
  ) AS message,
  true AS verified,
  NULL::VARCHAR AS source_file,
  NULL::INTEGER AS source_line,
  NULL::VARCHAR AS source_lines
FROM compared
WHERE amount <> summed
