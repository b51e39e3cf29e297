SELECT rule, title, about, severity, basis, valid_from, valid_to, is_verified, query
FROM definition_rule_list
ORDER BY rule, valid_from NULLS FIRST
