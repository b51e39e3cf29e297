-- dataset: don-vi
SELECT
  unit_id,
  unit_name,
  kind_name,
  official_code,
  parent_name,
  valid_from,
  valid_to,
  successor_names,
  succeeded_on,
  sort_order
FROM unit_page
