-- R03 · Danh hiệu được tặng cao hơn danh hiệu đã đăng ký thì cần ghi chú lý do
-- severity: warning | basis: thông lệ xét thi đua: xét theo danh hiệu đã đăng ký | valid: ..2023-12-31 | verified: no
-- severity: info | basis: thông lệ xét thi đua; từ Luật Thi đua, khen thưởng 2022 đăng ký không còn là căn cứ | valid: 2024-01-01.. | verified: no
-- excluded: danh hiệu văn hóa, không cùng bậc với các danh hiệu khác; người không đăng ký danh hiệu nào, đã có R01.
WITH registered AS (
  SELECT
    r.year,
    r.unit_id,
    r.recipient_kind,
    lower(r.recipient_name) AS name_key,
    min(t.honour_order) AS honour_order,
    arg_min(t.name, t.honour_order) AS award_name,
    arg_min(t.award_class, t.honour_order) AS award_class
  FROM registration AS r
  JOIN award_type AS t
    ON t.code = r.award_code AND t.family = 'title' AND t.is_annual AND t.award_class <> 'culturalTitle'
  GROUP BY ALL
)
SELECT
  a.year,
  make_date(a.year, 12, 31) AS judged_on,
  a.unit_id AS subject_id,
  a.recipient_name AS detail,
  format(
    '{} được tặng {}, cao hơn danh hiệu đã đăng ký là {}; cần ghi lý do vào cột Ghi chú.',
    a.recipient_name,
    t.name,
    g.award_name
  ) AS message,
  true AS verified,
  a.source_file,
  a.source_line,
  a.source_line::VARCHAR AS source_lines
FROM award AS a
JOIN award_type AS t
  ON t.code = a.award_code AND t.family = 'title' AND t.is_annual AND t.award_class <> 'culturalTitle'
JOIN registered AS g
  ON g.year = a.year AND g.unit_id = a.unit_id AND g.recipient_kind = a.recipient_kind
  AND g.name_key = lower(a.recipient_name)
WHERE a.status = 'awarded' AND a.note IS NULL AND t.honour_order < g.honour_order AND t.award_class <> g.award_class
