SELECT
  unit_id,
  province_id,
  province_name
FROM unit_province
SEMI JOIN unit_page USING (unit_id)
