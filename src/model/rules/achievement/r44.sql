-- R44 · Một kết quả của một quyết định chỉ được ghi một dòng
-- severity: error | basis: số liệu khen thưởng phải chính xác, không đếm một kết quả hai lần | valid: .. | verified: yes
-- Dòng ghi sau là dòng cần xem lại. Một quyết định có thể công nhận danh hiệu của hai năm, hai năm học: không phải là trùng.
WITH repeated AS (
  SELECT unit_id, award_code, decision_number, lower(recipient_name) AS name_key
  FROM award_in_force
  GROUP BY ALL
  HAVING count(*) > 1
),
told AS (
  SELECT
    a.*,
    t.name AS award_name,
    row_number() OVER same AS place,
    first_value(a.source_file) OVER same AS first_file,
    first_value(a.source_line) OVER same AS first_line
  FROM award_in_force AS a
  JOIN repeated AS r
    ON r.unit_id = a.unit_id AND r.award_code = a.award_code AND r.decision_number = a.decision_number
    AND r.name_key = lower(a.recipient_name)
  JOIN award_type AS t ON t.code = a.award_code
  LEFT JOIN namesake AS n ON n.source_file = a.source_file AND n.source_line = a.source_line
  WINDOW same AS (
    PARTITION BY a.unit_id, a.recipient_kind, r.name_key, n.person, a.award_code, a.decision_number, a.decision_on,
      if(t.is_annual, coalesce(a.period, a.year::VARCHAR), NULL)
    ORDER BY a.year, a.source_line
  )
)
SELECT
  year,
  decision_on::DATE AS judged_on,
  unit_id AS subject_id,
  recipient_name AS detail,
  format(
    '{} được ghi {} thêm một lần của chính Quyết định {}; dòng {} của tệp {} đã ghi.{}',
    recipient_name,
    award_name,
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
WHERE place > 1
