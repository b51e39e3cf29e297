SELECT document_id, kind, year, code, name, amount
FROM document_use
ORDER BY document_id, kind, year, code
