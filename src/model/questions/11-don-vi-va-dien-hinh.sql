-- Đơn vị nào vừa được khen cấp tỉnh trở lên, vừa có gương điển hình?
SELECT
  b.unit_name,
  count(*) AS awards,
  any_value(g.exemplars) AS exemplars
FROM bang_vang AS b
JOIN (SELECT DISTINCT award_code, level FROM tong_so_khen_thuong) AS t USING (award_code)
JOIN (SELECT unit_id, count(*) AS exemplars FROM guong_dien_hinh GROUP BY unit_id) AS g USING (unit_id)
WHERE t.level IN ('province', 'ministry', 'state')
GROUP BY b.unit_name
ORDER BY awards DESC, b.unit_name
