SELECT blocs, blocs_covered, units, plans_expected, plans_filed, with_exemplar, registered_on_time
FROM year_coverage
WHERE year = $1
