-- R04 · Đăng ký thi đua trong thời hạn: năm dương lịch trong quý I, năm học từ đầu năm học
-- severity: warning | basis: Kế hoạch năm của Ủy ban nhân dân, nhiệm vụ hướng dẫn, triển khai đăng ký thi đua; ngày cụ thể do địa phương quy định | valid: ..2023-12-31 | verified: yes
-- severity: info | basis: Kế hoạch năm của Ủy ban nhân dân; từ Luật Thi đua, khen thưởng 2022 đăng ký không còn là căn cứ | valid: 2024-01-01.. | verified: yes
-- parameter: last_month, last_month_school (tháng cuối của hạn đăng ký: năm dương lịch, năm học)
WITH due AS (
  SELECT
    r.year,
    r.unit_id,
    r.registered_on,
    last_day(make_date(if(r.period IS NULL, r.year, left(r.period, 4)::INTEGER), p.value::INTEGER, 1)) AS due_on,
    p.verified,
    r.source_file,
    r.source_line
  FROM registration AS r
  JOIN rule_parameter AS p
    ON p.rule = 'R04' AND p.name = if(r.period IS NULL, 'last_month', 'last_month_school')
    AND r.year BETWEEN coalesce(p.from_year, 0) AND coalesce(p.to_year, 9999)
)
SELECT
  d.year,
  make_date(d.year, 12, 31) AS judged_on,
  d.unit_id AS subject_id,
  NULL AS detail,
  format(
    '{} có {} đăng ký sau hạn ngày {}, muộn nhất là ngày {}.',
    any_value(u.name),
    count(*),
    strftime(d.due_on, '%d/%m/%Y'),
    strftime(max(d.registered_on), '%d/%m/%Y')
  ) AS message,
  d.verified,
  any_value(d.source_file) AS source_file,
  NULL::INTEGER AS source_line,
  string_agg(d.source_line::VARCHAR, ', ' ORDER BY d.source_line) AS source_lines
FROM due AS d
JOIN unit AS u ON u.id = d.unit_id
WHERE d.registered_on > d.due_on
GROUP BY d.year, d.unit_id, d.due_on, d.verified
