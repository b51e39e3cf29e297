-- title: Tóm tắt hoạt động của năm
-- Cả năm có bao nhiêu hoạt động; đơn thư, khó khăn đã giải quyết đến đâu; bao nhiêu điển hình đã có tin, bài.
-- excluded: ngày kỷ niệm, vì không phải là hoạt động. Dòng đơn thư, khó khăn không ghi số lượng được tính là một.
-- column year: năm
-- column events: số hoạt động
-- column petitions: số đơn thư, kiến nghị đã nhận
-- column petitions_settled: trong đó đã giải quyết
-- column petition_share?: tỷ lệ đơn thư, kiến nghị đã giải quyết
-- column difficulties: số khó khăn, vướng mắc đã nêu
-- column difficulties_settled: trong đó đã trả lời, giải quyết
-- column press_items: số tin, bài
-- column told_exemplars: số điển hình đã có tin, bài riêng
-- column exemplars: số điển hình đã ghi
WITH counted AS (
  SELECT
    year,
    count(*) AS events,
    coalesce(sum(coalesce(quantity, 1)) FILTER (kind = 'petition'), 0) AS petitions,
    coalesce(sum(settled) FILTER (kind = 'petition'), 0) AS petitions_settled,
    coalesce(sum(coalesce(quantity, 1)) FILTER (kind = 'difficulty'), 0) AS difficulties,
    coalesce(sum(settled) FILTER (kind = 'difficulty'), 0) AS difficulties_settled,
    coalesce(sum(coalesce(quantity, 1)) FILTER (kind = 'press'), 0) AS press_items,
    count(DISTINCT exemplar_id) FILTER (kind = 'press') AS told_exemplars
  FROM event_line
  GROUP BY year
)
SELECT
  y.year,
  coalesce(c.events, 0)::INTEGER AS events,
  coalesce(c.petitions, 0)::INTEGER AS petitions,
  coalesce(c.petitions_settled, 0)::INTEGER AS petitions_settled,
  (c.petitions_settled / nullif(c.petitions, 0))::DOUBLE AS petition_share,
  coalesce(c.difficulties, 0)::INTEGER AS difficulties,
  coalesce(c.difficulties_settled, 0)::INTEGER AS difficulties_settled,
  coalesce(c.press_items, 0)::INTEGER AS press_items,
  coalesce(c.told_exemplars, 0)::INTEGER AS told_exemplars,
  (SELECT count(*) FROM exemplar AS e WHERE e.year = y.year)::INTEGER AS exemplars
FROM site_year AS y
LEFT JOIN counted AS c ON c.year = y.year
