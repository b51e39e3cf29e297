SELECT
  registered, proposed, awarded, without_registration, awarded_share, units, units_without_registration
FROM year_outcome
WHERE year = $1
