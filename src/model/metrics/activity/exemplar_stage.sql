-- title: Điển hình đang ở bước nào
-- Số điển hình đã ghi của năm ở từng bước: phát hiện, bồi dưỡng, tổng kết, nhân rộng.
-- column year: năm
-- column stage: giai đoạn (detected, fostered, summarised, replicated)
-- column stage_order: thứ tự giai đoạn
-- column exemplars: số điển hình
-- column unowned: trong đó chưa ghi đơn vị bồi dưỡng
-- column overdue: trong đó đã quá hạn của bước đang làm
SELECT
  y.year,
  s.stage,
  s.stage_order::INTEGER AS stage_order,
  count(e.exemplar_id)::INTEGER AS exemplars,
  (count(e.exemplar_id) FILTER (e.fostered_by IS NULL))::INTEGER AS unowned,
  (count(e.exemplar_id) FILTER (e.is_overdue))::INTEGER AS overdue
FROM site_year AS y
CROSS JOIN (
  SELECT
    unnest(['detected', 'fostered', 'summarised', 'replicated']) AS stage,
    generate_subscripts(['detected', 'fostered', 'summarised', 'replicated'], 1) AS stage_order
) AS s
LEFT JOIN exemplar_line AS e ON e.year = y.year AND e.stage = s.stage
GROUP BY y.year, s.stage, s.stage_order
