SELECT severity, rule, title, findings, explained
FROM finding_total
WHERE year = $1
ORDER BY findings DESC, rule
