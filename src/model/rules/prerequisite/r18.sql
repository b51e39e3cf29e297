-- R18 · Bằng khen của Thủ tướng Chính phủ về công trạng: trước đó đã được tặng Bằng khen cấp bộ, tỉnh
-- severity: info | basis: Luật Thi đua, khen thưởng 2003 Điều 71; Luật Thi đua, khen thưởng 2022 Điều 73 | valid: .. | verified: no
-- parameter: years (số năm có số liệu ở trước thì mới xét)
-- excluded: năm mà số liệu chưa đủ số năm ấy ở trước; Huân chương Lao động, vì số liệu không phân hạng.
WITH certified AS (
  SELECT unit_id, recipient_kind, name_key, min(year) AS year
  FROM held_class
  WHERE award_class = 'provinceCertificate'
  GROUP BY ALL
)
SELECT
  a.year,
  a.decision_on::DATE AS judged_on,
  a.unit_id AS subject_id,
  a.recipient_name AS detail,
  format(
    '{} được tặng {} nhưng trong {} năm số liệu ở trước không có Bằng khen cấp bộ, tỉnh; đề nghị đối chiếu hồ sơ.',
    a.recipient_name,
    t.name,
    known.years - 1
  ) AS message,
  p.verified,
  a.source_file,
  a.source_line,
  a.source_line::VARCHAR AS source_lines
FROM award_in_force AS a
JOIN award_type AS t ON t.code = a.award_code AND t.award_class = 'primeMinisterCertificate'
JOIN rule_parameter AS p
  ON p.rule = 'R18' AND p.name = 'years'
  AND left(a.decision_on, 4)::INTEGER BETWEEN coalesce(p.from_year, 0) AND coalesce(p.to_year, 9999)
JOIN year_run AS known ON known.year = a.year AND known.years > p.value
LEFT JOIN certified AS c
  ON c.unit_id = a.unit_id AND c.recipient_kind = a.recipient_kind AND c.name_key = lower(a.recipient_name)
  AND c.year < a.year
WHERE a.commendation_type = 'merit' AND c.name_key IS NULL
