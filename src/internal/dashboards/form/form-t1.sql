SELECT section, row_code, row_order, row_label, unit_id, award_code, award_name, column_order, amount
FROM form_t1
WHERE year = $1
ORDER BY row_order, column_order
