SELECT
  bloc_id, bloc_name, unit_id, unit_name, registered, proposed, awarded, fulfilled, without_outcome,
  without_registration, fulfilled_share
FROM unit_outcome
WHERE year = $1
ORDER BY bloc_order NULLS LAST, sort_order
