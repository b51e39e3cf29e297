SELECT
  bloc_id, bloc_name, unit_id, unit_name, registered, proposed, awarded, without_registration, awarded_share
FROM unit_outcome
WHERE year = $1
ORDER BY bloc_order NULLS LAST, sort_order
