SELECT unit_id, unit_name, kind_name, official_code, parent_name, valid_from, valid_to, successor_names, succeeded_on
FROM unit_page
ORDER BY sort_order
