SELECT
  year,
  held_on,
  title
FROM commemoration
