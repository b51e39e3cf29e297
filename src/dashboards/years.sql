SELECT year
FROM site_year
ORDER BY year
