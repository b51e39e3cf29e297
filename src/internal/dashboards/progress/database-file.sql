SELECT fingerprint
FROM site
