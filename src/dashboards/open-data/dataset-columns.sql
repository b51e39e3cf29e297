SELECT definition, name, meaning, is_nullable
FROM definition_column_list
WHERE is_open
ORDER BY definition, position
