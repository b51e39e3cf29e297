SELECT year, errors, warnings, infos, held_back
FROM finding_year
ORDER BY year DESC
