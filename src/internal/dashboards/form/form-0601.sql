SELECT row_code, row_label, measure, c1_total, c2_central, c3_province, c4_unit
FROM form_0601
WHERE year = $1
ORDER BY row_order
