SELECT
  definition,
  source,
  title,
  file,
  is_public,
  position
FROM definition_source_list
WHERE is_public
