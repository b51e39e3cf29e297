SELECT name, title, about, excluded, dataset, published_query
FROM definition_list
WHERE is_public AND dataset IS NOT NULL
