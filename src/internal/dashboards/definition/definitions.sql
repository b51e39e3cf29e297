SELECT name, kind, subject, title, about, excluded, query, published_query
FROM definition_list
