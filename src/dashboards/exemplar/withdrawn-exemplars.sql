SELECT exemplar_id
FROM withdrawn_exemplar
ORDER BY exemplar_id
