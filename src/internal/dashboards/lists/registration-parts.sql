SELECT
  year, division, part, part_name, registered, fulfilled, in_proposal, without_outcome, awarded, with_registration,
  without_registration, proposed
FROM registration_part
ORDER BY year, division, part
