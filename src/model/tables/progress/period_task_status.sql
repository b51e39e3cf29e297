-- title: Tình trạng từng nhiệm vụ theo kỳ
-- Tình trạng mỗi nhiệm vụ của kỳ vào cuối kỳ: bao nhiêu đơn vị phải làm, đã xong, xong muộn, còn chậm.
-- excluded: đơn vị không có dòng nào ở tiến độ của nhiệm vụ ấy. Quý chỉ quá hạn sau ngày cuối quý.
-- column year: năm
-- column period: kỳ (q1, q2, q3, q4, h1, m9, year)
-- column task_id: mã nhiệm vụ
-- column quarter: quý
-- column quarter_ends_on: ngày cuối quý
-- column quarter_has_begun: quý đã bắt đầu vào ngày chốt số liệu
-- column quarter_is_over: quý đã kết thúc vào ngày chốt số liệu
-- column ordinal: số thứ tự như in
-- column content: nội dung
-- column implementing_units: đơn vị thực hiện, như in
-- column led_from_above: cấp trên chủ trì
-- column units: số đơn vị có trong theo dõi
-- column done: số đơn vị hoàn thành đúng hạn
-- column done_late: số đơn vị hoàn thành muộn
-- column in_progress: số đơn vị đang thực hiện
-- column not_started: số đơn vị chưa thực hiện
-- column set_aside: số đơn vị không thực hiện hoặc chuyển quý
-- column late: số đơn vị còn chậm
-- column finished: số đơn vị đã xong, đúng hạn hoặc muộn
-- column finished_share?: số đơn vị đã xong so với số đơn vị có trong theo dõi
-- column standing: tình trạng chung (done xong đúng hạn, done_late xong muộn, overdue quá hạn, in_progress đang làm, not_started chưa làm, not_due chưa đến kỳ, not_reported chưa báo cáo, set_aside không thực hiện hoặc chuyển quý)
-- column is_finished: mọi đơn vị đã xong
-- column is_due_now: còn phải xong trong quý đang diễn ra
-- column sort_order: thứ tự trong kế hoạch
WITH counted AS (
  SELECT
    t.year,
    w.period,
    t.task_id,
    t.quarter,
    p.ends_on,
    p.starts_on <= organisation.as_of AS has_begun,
    p.is_over,
    t.ordinal,
    t.content,
    t.implementing_units,
    t.led_from_above,
    count(ut.unit_id)::INTEGER AS units,
    count(*) FILTER (ut.status = 'done')::INTEGER AS done,
    count(*) FILTER (ut.status = 'doneLate')::INTEGER AS done_late,
    count(*) FILTER (ut.status = 'inProgress')::INTEGER AS in_progress,
    count(*) FILTER (ut.status = 'notStarted')::INTEGER AS not_started,
    count(*) FILTER (ut.status IN ('dropped', 'postponed'))::INTEGER AS set_aside,
    count(*) FILTER (ut.is_late)::INTEGER AS late,
    t.sort_order
  FROM plan_period AS w
  JOIN plan_task AS t ON t.year = w.year AND t.quarter BETWEEN w.from_quarter AND w.to_quarter
  JOIN period AS p ON p.year = t.year AND p.quarter = t.quarter
  CROSS JOIN organisation
  LEFT JOIN period_unit_task AS ut ON ut.year = t.year AND ut.period = w.period AND ut.task_id = t.task_id
  GROUP BY ALL
),
judged AS (
  SELECT
    *,
    CASE
      WHEN units = 0 AND NOT has_begun THEN 'not_due'
      WHEN units = 0 THEN 'not_reported'
      WHEN late > 0 THEN 'overdue'
      WHEN set_aside = units THEN 'set_aside'
      WHEN in_progress + not_started = 0 AND done_late > 0 THEN 'done_late'
      WHEN in_progress + not_started = 0 THEN 'done'
      WHEN not_started = units AND NOT has_begun THEN 'not_due'
      WHEN not_started = units THEN 'not_started'
      ELSE 'in_progress'
    END AS standing
  FROM counted
)
SELECT
  year,
  period,
  task_id,
  quarter,
  strftime(ends_on, '%Y-%m-%d') AS quarter_ends_on,
  has_begun AS quarter_has_begun,
  is_over AS quarter_is_over,
  ordinal,
  content,
  implementing_units,
  led_from_above,
  units,
  done,
  done_late,
  in_progress,
  not_started,
  set_aside,
  late,
  (done + done_late)::INTEGER AS finished,
  ((done + done_late) / nullif(units, 0))::DOUBLE AS finished_share,
  standing,
  standing IN ('done', 'done_late') AS is_finished,
  has_begun AND NOT is_over AND standing NOT IN ('done', 'done_late', 'set_aside') AS is_due_now,
  sort_order
FROM judged
ORDER BY year, period, sort_order
