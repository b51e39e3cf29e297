SELECT row_code, row_label, c3_scope, c4_total, c5_commune, c6_district, c7_province, c8_other, movement_id
FROM form_t5
WHERE year = $1
ORDER BY row_order
