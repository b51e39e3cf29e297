SELECT year, errors, warnings, infos, open_errors, open_warnings, open_infos, held_back
FROM finding_year
ORDER BY year DESC
