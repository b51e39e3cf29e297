SELECT definition, name, meaning
FROM definition_column_list
WHERE is_public
ORDER BY definition, position
