SELECT
  name,
  level,
  parent_name,
  issuing_body,
  council_name,
  standing_body,
  as_of,
  fingerprint,
  sample_note,
  site_address,
  contact,
  data_licence
FROM site
