SELECT year, award_code, award_name
FROM award_total
WHERE total > 0
ORDER BY year DESC, honour_order, award_code
