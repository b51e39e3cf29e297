SELECT
  definition,
  name,
  meaning,
  is_public,
  position
FROM definition_column_list
WHERE is_public
