SELECT definition, source, title, file
FROM definition_source_list
WHERE is_public
ORDER BY definition, position
