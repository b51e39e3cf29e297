SELECT file, sheet, year, title, encoding, delimiter, header_line, read, accepted, rejected, set_aside, errors, warnings
FROM data_quality
ORDER BY year DESC NULLS FIRST, file, sheet
