SELECT
  name,
  kind,
  subject,
  title,
  about,
  excluded,
  query,
  published_query,
  is_public,
  dataset
FROM definition_list
WHERE is_public
