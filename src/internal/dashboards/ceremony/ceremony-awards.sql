SELECT award_code, award_name, level, decisions, call_groups, collectives, households, individuals, total, questioned
FROM ceremony_award
WHERE year = $1
ORDER BY honour_order
