SELECT award_name, registered, proposed, awarded, without_registration, awarded_share
FROM title_outcome
WHERE year = $1
ORDER BY honour_order
