SELECT council, unit_id, member_name, position, role, bloc_id, bloc_name, source_file, source_line
FROM council_seat_line
WHERE year = $1
ORDER BY role_order, source_line
