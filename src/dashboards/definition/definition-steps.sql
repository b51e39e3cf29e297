SELECT name, title, about, excluded, query
FROM definition_step_list
