SELECT name, parent_name, issuing_body, council_name, standing_body, as_of, sample_note, site_address
FROM site
