-- title: Từng dòng đăng ký và kết quả
-- Từng dòng đăng ký và kết quả của đúng danh hiệu ấy: đã quyết định, đang đề nghị hay chưa có gì.
-- excluded: kết quả đã thu hồi; kết quả thiếu số hoặc ngày quyết định.
-- column year: năm
-- column bloc_id?: mã khối
-- column bloc_name?: tên khối
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column recipient_kind: đối tượng
-- column recipient_name: tên
-- column position?: chức vụ
-- column award_code: mã danh hiệu đăng ký
-- column award_name: tên danh hiệu đăng ký
-- column period?: năm học, nếu có
-- column registered_on: ngày đăng ký, YYYY-MM-DD
-- column is_late: đăng ký sau hạn
-- column result: kết quả (awarded đã quyết định, proposed đang đề nghị, none chưa có)
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
-- column honour_order: thứ tự tôn vinh
-- column sort_order: thứ tự tên
WITH result AS (
  SELECT
    year,
    unit_id,
    recipient_kind,
    lower(recipient_name) AS name_key,
    award_code,
    bool_or(status = 'awarded') AS is_awarded
  FROM award
  WHERE status = 'proposed' OR (status = 'awarded' AND decision_number IS NOT NULL AND decision_on IS NOT NULL)
  GROUP BY ALL
)
SELECT
  r.year,
  m.bloc_id,
  m.bloc_name,
  r.unit_id,
  u.name AS unit_name,
  r.recipient_kind,
  r.recipient_name,
  r.position,
  r.award_code,
  t.name AS award_name,
  r.period,
  strftime(r.registered_on, '%Y-%m-%d') AS registered_on,
  coalesce(
    r.registered_on > last_day(make_date(
      if(r.period IS NULL, r.year, left(r.period, 4)::INTEGER),
      if(r.period IS NULL, calendar.value, school.value)::INTEGER,
      1
    )),
    false
  ) AS is_late,
  CASE WHEN o.is_awarded THEN 'awarded' WHEN o.is_awarded IS NOT NULL THEN 'proposed' ELSE 'none' END AS result,
  r.source_file,
  r.source_line,
  t.honour_order,
  r.sort_order
FROM registration AS r
JOIN unit AS u ON u.id = r.unit_id
JOIN award_type AS t ON t.code = r.award_code
LEFT JOIN result AS o
  ON o.year = r.year AND o.unit_id = r.unit_id AND o.recipient_kind = r.recipient_kind
  AND o.name_key = lower(r.recipient_name) AND o.award_code = r.award_code
LEFT JOIN unit_bloc AS m ON m.year = r.year AND m.unit_id = r.unit_id
LEFT JOIN rule_parameter AS calendar
  ON calendar.rule = 'R04' AND calendar.name = 'last_month'
  AND r.year BETWEEN coalesce(calendar.from_year, 0) AND coalesce(calendar.to_year, 9999)
LEFT JOIN rule_parameter AS school
  ON school.rule = 'R04' AND school.name = 'last_month_school'
  AND r.year BETWEEN coalesce(school.from_year, 0) AND coalesce(school.to_year, 9999)
