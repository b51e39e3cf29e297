SELECT year, rule, title, severity, basis, subject_id, subject_name, subject_kind, detail, found, allowed
FROM finding
ORDER BY year DESC, severity, rule, subject_name, detail
