SELECT award_code, award_name, recipient_kind, recipients, objects, unpriced, money_vnd, is_verified
FROM ceremony_need
WHERE year = $1
ORDER BY honour_order, recipient_kind
