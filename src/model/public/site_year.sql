SELECT
  year
FROM site_year
