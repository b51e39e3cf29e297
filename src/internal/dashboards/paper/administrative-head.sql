SELECT name, issuing_body, council_name, document_place, as_of
FROM site
