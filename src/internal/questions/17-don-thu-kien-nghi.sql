-- Mỗi năm nhận bao nhiêu đơn thư, kiến nghị, còn bao nhiêu đang xem xét?
SELECT
  year,
  sum(quantity) AS petitions,
  sum(quantity) FILTER (WHERE title NOT LIKE '%đang xem xét%') AS answered,
  coalesce(sum(quantity) FILTER (WHERE title LIKE '%đang xem xét%'), 0) AS pending
FROM event
WHERE kind = 'petition'
GROUP BY year
ORDER BY year
