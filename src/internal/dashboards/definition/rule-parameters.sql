SELECT rule, name, value, from_year, to_year, basis, is_verified
FROM definition_parameter_list
ORDER BY sort_order
