SELECT blocs, final, provisional, tied
FROM bloc_total
WHERE year = $1
