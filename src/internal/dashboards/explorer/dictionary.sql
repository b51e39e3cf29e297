SELECT table_name, kind, title, name, type, meaning
FROM table_column
ORDER BY kind, table_name, position
