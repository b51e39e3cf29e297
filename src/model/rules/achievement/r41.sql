-- R41 · Một danh hiệu thi đua hằng năm chỉ tặng một lần cho một tập thể, cá nhân trong năm hoặc năm học
-- severity: error | basis: danh hiệu thi đua được xét tặng hằng năm; chỉ hình thức khen thưởng mới có thể tặng lại cho thành tích khác (Luật Thi đua, khen thưởng 2022 Điều 5) | valid: .. | verified: yes
-- Dòng ghi sau là dòng cần xem lại. Hai dòng của cùng một quyết định là dòng ghi trùng (R44).
WITH title AS (
  SELECT
    a.*,
    t.name AS award_name,
    lower(a.recipient_name) AS name_key,
    coalesce(a.period, a.year::VARCHAR) AS occasion
  FROM award_in_force AS a
  JOIN award_type AS t ON t.code = a.award_code AND t.family = 'title' AND t.is_annual
),
repeated AS (
  SELECT unit_id, award_code, occasion, name_key
  FROM title
  GROUP BY ALL
  HAVING count(*) > 1
),
told AS (
  SELECT
    a.*,
    row_number() OVER same AS place,
    row_number() OVER same_decision AS place_in_decision,
    first_value(a.source_file) OVER same AS first_file,
    first_value(a.source_line) OVER same AS first_line
  FROM title AS a
  JOIN repeated USING (unit_id, award_code, occasion, name_key)
  LEFT JOIN namesake AS n ON n.source_file = a.source_file AND n.source_line = a.source_line
  WINDOW
    same AS (
      PARTITION BY a.unit_id, a.recipient_kind, a.name_key, n.person, a.award_code, a.occasion
      ORDER BY a.year, a.source_line
    ),
    same_decision AS (
      PARTITION BY a.unit_id, a.recipient_kind, a.name_key, n.person, a.award_code, a.occasion, a.decision_number, a.decision_on
      ORDER BY a.year, a.source_line
    )
)
SELECT
  year,
  make_date(year, 12, 31) AS judged_on,
  unit_id AS subject_id,
  recipient_name AS detail,
  format(
    '{} được ghi {} {} thêm một lần theo Quyết định {}; dòng {} của tệp {} đã ghi.{}',
    recipient_name,
    award_name,
    coalesce('năm học ' || period, 'năm ' || year),
    decision_number,
    first_line,
    first_file,
    if(recipient_kind = 'collective', '', ' Nếu là hai người trùng tên thì ghi năm sinh của từng người.')
  ) AS message,
  true AS verified,
  source_file,
  source_line,
  source_line::VARCHAR AS source_lines
FROM told
WHERE place > 1 AND place_in_decision = 1
