SELECT definition, name, meaning
FROM definition_column_list
ORDER BY definition, position
