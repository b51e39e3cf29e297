SELECT
  registered, proposed, awarded, fulfilled, without_outcome, without_registration, fulfilled_share, units,
  units_without_registration
FROM year_outcome
WHERE year = $1
