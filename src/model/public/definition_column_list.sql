SELECT
  definition,
  name,
  meaning,
  is_public,
  is_open,
  is_nullable,
  position
FROM definition_column_list
WHERE is_public
