SELECT DISTINCT year, period, division, part
FROM award_part_group
ORDER BY division, part, year, period
