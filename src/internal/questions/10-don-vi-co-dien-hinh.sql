-- Mỗi khối có bao nhiêu đơn vị đã xây dựng được điển hình?
SELECT
  year,
  bloc_name,
  units,
  with_exemplar,
  units - with_exemplar AS without_exemplar,
  round(100 * exemplar_share, 1) AS exemplar_percent
FROM bloc_coverage
ORDER BY year DESC, exemplar_percent, sort_order
