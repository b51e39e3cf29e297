SELECT name, council_name, standing_body, as_of, sample_note, site_address, contact, data_licence
FROM site
