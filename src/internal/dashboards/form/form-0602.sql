SELECT
  row_code, row_label, measure, c1_total, c2_order_collectives, c2_order_individuals,
  c3_ho_chi_minh_prizes, c4_state_prizes, c5_honorary_titles, c6_government_flags,
  c7_prime_minister_certificates, c8_national_fighters, c9_others
FROM form_0602
WHERE year = $1
ORDER BY row_order
