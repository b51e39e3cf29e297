SELECT unit_id, earlier_id
FROM unit_lineage
ORDER BY unit_id, earlier_id
