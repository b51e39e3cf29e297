SELECT
  bloc_id, bloc_name, units, units_without_registration, registered, proposed, awarded, fulfilled, without_outcome,
  without_registration, fulfilled_share
FROM bloc_outcome
WHERE year = $1
ORDER BY bloc_order NULLS LAST
