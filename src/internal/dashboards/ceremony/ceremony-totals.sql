SELECT awards, call_groups, recipients, unpriced, money_vnd, is_verified, largest_group
FROM ceremony_total
WHERE year = $1
