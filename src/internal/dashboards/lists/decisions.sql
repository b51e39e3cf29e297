SELECT decision_number, decision_on, authority, recipients, revoked, sort_order
FROM decision_line
WHERE year = $1
ORDER BY sort_order
