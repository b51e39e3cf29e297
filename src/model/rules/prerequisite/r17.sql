-- R17 · Bằng khen cấp bộ, tỉnh về công trạng: cá nhân phải có đủ sáng kiến hoặc danh hiệu của những năm liên tục trước đó
-- severity: info | basis: Luật Thi đua, khen thưởng 2003; NĐ 91/2017/NĐ-CP Điều 39: hai năm liên tục hoàn thành xuất sắc nhiệm vụ và có sáng kiến | valid: ..2023-12-31 | verified: no
-- severity: info | basis: Luật Thi đua, khen thưởng 2022 Điều 74: hai năm liên tục là Chiến sĩ thi đua cơ sở hoặc hoàn thành xuất sắc nhiệm vụ | valid: 2024-01-01.. | verified: no
-- parameter: initiatives (số sáng kiến), base_fighter_years (số năm liên tục là Chiến sĩ thi đua cơ sở)
-- excluded: xếp loại hằng năm, không có trong số liệu; tập thể, hộ gia đình, người dân; năm mà số liệu chưa có hai năm trước.
WITH certificate AS (
  SELECT
    a.*,
    t.name AS award_name,
    p.name AS evidence,
    p.value::INTEGER AS needed,
    p.verified
  FROM award AS a
  JOIN award_type AS t ON t.code = a.award_code AND t.award_class = 'provinceCertificate'
  JOIN rule_parameter AS p
    ON p.rule = 'R17' AND p.name IN ('initiatives', 'base_fighter_years')
    AND extract(year FROM a.decision_on) BETWEEN coalesce(p.from_year, 0) AND coalesce(p.to_year, 9999)
  JOIN year_run AS known ON known.year = a.year AND known.years > 2
  WHERE
    a.status = 'awarded' AND a.commendation_type = 'merit' AND a.recipient_kind = 'individual' AND NOT a.private_citizen
),
held AS (
  SELECT 'initiatives' AS evidence, year, unit_id, name_key, sum(initiatives) AS amount
  FROM (SELECT year + unnest([0, 1, 2]) AS year, unit_id, name_key, initiatives FROM author_initiative)
  GROUP BY ALL
  UNION ALL
  SELECT 'base_fighter_years', year, unit_id, name_key, max(years)
  FROM (
    SELECT year + unnest([0, 1]) AS year, unit_id, name_key, years
    FROM fighter_run
    WHERE award_class = 'baseFighter' AND recipient_kind = 'individual'
  )
  GROUP BY ALL
)
SELECT
  c.year,
  c.decision_on AS judged_on,
  c.unit_id AS subject_id,
  c.recipient_name AS detail,
  format(
    '{} được tặng {} nhưng {}.',
    c.recipient_name,
    c.award_name,
    if(
      c.evidence = 'initiatives',
      format(
        'từ năm {} đến năm {} có {} sáng kiến được công nhận, cần {}; đề nghị đối chiếu hồ sơ',
        c.year - 2,
        c.year,
        coalesce(h.amount, 0)::INTEGER,
        c.needed
      ),
      format(
        'có {} năm liên tục là Chiến sĩ thi đua cơ sở, cần {}; đề nghị đối chiếu kết quả xếp loại',
        coalesce(h.amount, 0)::INTEGER,
        c.needed
      )
    )
  ) AS message,
  c.verified,
  c.source_file,
  c.source_line,
  c.source_line::VARCHAR AS source_lines
FROM certificate AS c
LEFT JOIN held AS h
  ON h.evidence = c.evidence AND h.year = c.year AND h.unit_id = c.unit_id AND h.name_key = lower(c.recipient_name)
WHERE coalesce(h.amount, 0) < c.needed
