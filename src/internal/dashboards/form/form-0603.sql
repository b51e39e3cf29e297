SELECT row_code, row_label, measure, c1_total, c2_certificates, c3_province_fighters, c4_flags, c5_badges
FROM form_0603
WHERE year = $1
ORDER BY row_order
