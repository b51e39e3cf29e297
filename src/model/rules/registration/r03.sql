-- R03 · Danh hiệu được tặng cao hơn danh hiệu đã đăng ký thì cần ghi chú lý do
-- severity: warning | basis: thông lệ xét thi đua: xét theo danh hiệu đã đăng ký | valid: ..2023-12-31 | verified: no
-- severity: info | basis: thông lệ xét thi đua; từ Luật Thi đua, khen thưởng 2022 đăng ký không còn là căn cứ | valid: 2024-01-01.. | verified: no
-- excluded: danh hiệu văn hóa, không cùng bậc với các danh hiệu khác; người không đăng ký danh hiệu nào, đã có R01.
WITH title AS (
  SELECT code, name, award_class, honour_order
  FROM award_type
  WHERE family = 'title' AND is_annual AND award_class <> 'culturalTitle'
),
registered AS (
  SELECT r.year, r.unit_id, r.recipient_kind, lower(r.recipient_name) AS name_key, min(t.honour_order) AS honour_order
  FROM registration AS r
  JOIN title AS t ON t.code = r.award_code
  GROUP BY ALL
),
outranked AS (
  SELECT
    a.year,
    a.unit_id,
    a.recipient_kind,
    a.recipient_name,
    a.source_file,
    a.source_line,
    t.name AS award_name,
    t.award_class,
    g.honour_order
  FROM award AS a
  JOIN title AS t ON t.code = a.award_code
  JOIN registered AS g
    ON g.year = a.year AND g.unit_id = a.unit_id AND g.recipient_kind = a.recipient_kind
    AND g.name_key = lower(a.recipient_name)
  WHERE a.status = 'awarded' AND a.note IS NULL AND t.honour_order < g.honour_order
)
SELECT
  o.year,
  make_date(o.year, 12, 31) AS judged_on,
  o.unit_id AS subject_id,
  o.recipient_name AS detail,
  format(
    '{} được tặng {}, cao hơn danh hiệu đã đăng ký là {}; cần ghi lý do vào cột Ghi chú.',
    o.recipient_name,
    o.award_name,
    min(t.name)
  ) AS message,
  true AS verified,
  o.source_file,
  o.source_line,
  o.source_line::VARCHAR AS source_lines
FROM outranked AS o
JOIN title AS t ON t.honour_order = o.honour_order
GROUP BY o.year, o.unit_id, o.recipient_name, o.award_name, o.award_class, o.source_file, o.source_line
HAVING min(t.award_class) <> o.award_class
