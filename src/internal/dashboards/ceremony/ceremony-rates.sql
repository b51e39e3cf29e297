SELECT award_code, recipient_kind, base_salary_vnd, each_vnd, recipients
FROM ceremony_rate
WHERE year = $1 AND each_vnd IS NOT NULL
ORDER BY award_code, recipient_kind, base_salary_vnd, each_vnd
