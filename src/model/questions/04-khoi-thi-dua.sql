-- Bình quân mỗi đơn vị của từng khối được bao nhiêu lượt khen một năm?
SELECT
  year,
  bloc_name,
  count(*) AS units,
  sum(awards) AS awards,
  round(sum(awards) / count(*), 1) AS awards_per_unit
FROM don_vi_theo_nam
WHERE bloc_name IS NOT NULL
GROUP BY year, bloc_name
ORDER BY year DESC, awards_per_unit DESC, bloc_name
