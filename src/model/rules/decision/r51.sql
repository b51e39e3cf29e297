-- R51 · Kết quả ghi là đã quyết định phải có số, ngày của quyết định và người ký; thiếu thì không được công bố
-- severity: error | basis: yêu cầu công khai, chính xác: Luật Thi đua, khen thưởng 2022 Điều 5 | valid: .. | verified: yes
SELECT
  a.year,
  coalesce(a.decision_on, make_date(a.year, 12, 31)) AS judged_on,
  a.unit_id AS subject_id,
  a.recipient_name AS detail,
  format(
    '{} được ghi là đã quyết định tặng {} nhưng thiếu {}.',
    a.recipient_name,
    t.name,
    concat_ws(
      ', ',
      if(a.decision_number IS NULL, 'số quyết định', NULL),
      if(a.decision_on IS NULL, 'ngày quyết định', NULL),
      if(a.authority IS NULL, 'người ký', NULL)
    )
  ) AS message,
  true AS verified,
  a.source_file,
  a.source_line,
  a.source_line::VARCHAR AS source_lines
FROM award AS a
JOIN award_type AS t ON t.code = a.award_code
WHERE a.status = 'awarded' AND (a.decision_number IS NULL OR a.decision_on IS NULL OR a.authority IS NULL)
