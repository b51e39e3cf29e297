SELECT year, council, unit_id, member_name, position, role, bloc_name, source_file, source_line
FROM council_seat_line
ORDER BY year DESC, council, source_line
