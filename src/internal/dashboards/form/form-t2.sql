SELECT
  row_code, row_label, c3_total, c4_enterprises, c5_individuals, c6_merit, c7_merit_share,
  c8_merit_leaders, c9_merit_workers, c10_thematic_sudden, c11_thematic_sudden_share,
  c12_thematic_sudden_leaders, c13_thematic_sudden_workers, c14_foreign, c15_foreign_share,
  c16_resistance_war, c17_resistance_war_share, award_code
FROM form_t2
WHERE year = $1
ORDER BY row_order
