SELECT council, unit_id, unit_name, members, chairs, has_standing_member, has_secretary
FROM council_summary
WHERE year = $1
ORDER BY unit_order NULLS FIRST, council
