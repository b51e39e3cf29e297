SELECT name, subject, title, about, excluded, query, published_query
FROM definition_list
WHERE is_public
