SELECT council_name, standing_body, as_of, contact, data_licence
FROM site
