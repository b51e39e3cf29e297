SELECT
  year, unit_id, registered, proposed, awarded, fulfilled, without_outcome, without_registration, fulfilled_share
FROM unit_outcome
ORDER BY year DESC, bloc_order NULLS LAST
