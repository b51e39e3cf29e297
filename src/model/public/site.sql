SELECT
  name,
  level,
  parent_name,
  issuing_body,
  council_name,
  standing_body,
  as_of,
  fingerprint,
  sample_note
FROM site
