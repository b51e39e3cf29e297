-- Ai được tặng giấy khen, bằng khen từ hai lần trở lên trong một năm?
SELECT
  year,
  recipient_name,
  unit_name,
  count(*) AS awards,
  string_agg(award_name, '; ' ORDER BY honour_order, award_name) AS award_names
FROM award_line
WHERE is_counted AND recipient_kind = 'individual' AND family = 'form'
GROUP BY year, unit_id, unit_name, recipient_name
HAVING count(*) > 1
ORDER BY year DESC, awards DESC, unit_name, recipient_name
