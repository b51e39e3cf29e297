SELECT
  row_code, row_label, c4_submitted_collectives, c5_submitted_individuals, c6_decided_collectives,
  c7_decided_individuals, c8_merit_collectives, c9_merit_leaders, c10_merit_managers,
  c11_merit_workers, c12_thematic_collectives, c13_thematic_leaders, c14_thematic_managers,
  c15_thematic_workers, c16_sudden_collectives, c17_sudden_individuals, c18_foreign_collectives,
  c19_foreign_individuals, c20_enterprises, c21_entrepreneurs, award_code
FROM form_t3
WHERE year = $1
ORDER BY row_order
