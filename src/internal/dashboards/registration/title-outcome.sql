SELECT award_code, award_name, registered, proposed, awarded, fulfilled, without_outcome, without_registration, fulfilled_share
FROM title_outcome
WHERE year = $1
ORDER BY honour_order
