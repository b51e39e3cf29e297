SELECT council_name, as_of, fingerprint
FROM site
