SELECT document_id, first_year, last_year, number, issued, kind, title, issuer, note, source_file, source_line
FROM document_line
ORDER BY issued, document_id
