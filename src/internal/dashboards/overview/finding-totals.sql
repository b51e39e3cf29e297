SELECT severity, rule, title, findings
FROM finding_total
WHERE year = $1
ORDER BY findings DESC, rule
