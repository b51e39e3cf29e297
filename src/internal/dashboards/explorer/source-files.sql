SELECT file, sheet, title, accepted, rejected
FROM data_quality
ORDER BY year DESC NULLS FIRST, file, sheet
