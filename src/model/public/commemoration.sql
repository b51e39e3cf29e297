-- dataset: ngay-ky-niem
SELECT
  year,
  held_on,
  title
FROM commemoration
