-- title: Kết quả thực hiện kế hoạch
-- Đến cuối kỳ (cả năm: đến ngày chốt số liệu) kế hoạch đã đi đến đâu: số nhiệm vụ theo tình trạng, từng quý và cả kỳ.
-- excluded: nhiệm vụ không thực hiện hoặc chuyển quý không vào số đã xong, cũng không vào số còn làm được.
-- column year: năm
-- column period: kỳ (q1, q2, q3, q4, h1, m9, year)
-- column quarter: quý của nhiệm vụ; 0 là cả kỳ
-- column tasks: số nhiệm vụ
-- column finished: số nhiệm vụ đã xong, đúng hạn hoặc muộn
-- column done_late: trong đó xong muộn
-- column in_progress: đang thực hiện
-- column not_started: quý đã đến mà chưa làm
-- column not_due: chưa đến kỳ
-- column not_reported: quý đã đến mà chưa có báo cáo
-- column overdue: quá hạn
-- column set_aside: không thực hiện hoặc chuyển quý
-- column pending: còn làm được: đang thực hiện, chưa làm, chưa đến kỳ
-- column due_now: còn phải xong trong quý đang diễn ra
-- column late_turns: số lượt đơn vị còn chậm
-- column is_over: quý (hoặc quý cuối năm) đã kết thúc vào ngày chốt số liệu
WITH slot AS (
  SELECT *, quarter AS slot FROM period_task_status
  UNION ALL
  SELECT *, 0 AS slot FROM period_task_status
)
SELECT
  year,
  period,
  slot::INTEGER AS quarter,
  count(*)::INTEGER AS tasks,
  (count(*) FILTER (is_finished))::INTEGER AS finished,
  (count(*) FILTER (standing = 'done_late'))::INTEGER AS done_late,
  (count(*) FILTER (standing = 'in_progress'))::INTEGER AS in_progress,
  (count(*) FILTER (standing = 'not_started'))::INTEGER AS not_started,
  (count(*) FILTER (standing = 'not_due'))::INTEGER AS not_due,
  (count(*) FILTER (standing = 'not_reported'))::INTEGER AS not_reported,
  (count(*) FILTER (standing = 'overdue'))::INTEGER AS overdue,
  (count(*) FILTER (standing = 'set_aside'))::INTEGER AS set_aside,
  (count(*) FILTER (standing IN ('in_progress', 'not_started', 'not_due')))::INTEGER AS pending,
  (count(*) FILTER (is_due_now))::INTEGER AS due_now,
  sum(late)::INTEGER AS late_turns,
  bool_and(quarter_is_over) AS is_over
FROM slot
GROUP BY year, period, slot
