SELECT definition, source, title, file
FROM definition_source_list
ORDER BY definition, position
