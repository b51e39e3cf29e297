-- Mỗi tháng Hội đồng và các khối có bao nhiêu hoạt động?
SELECT
  year,
  month,
  count(*) AS events,
  count(*) FILTER (WHERE kind = 'inspection') AS inspections,
  count(*) FILTER (WHERE kind = 'blocMeeting') AS bloc_meetings
FROM event_line
GROUP BY year, month
ORDER BY year DESC, month
