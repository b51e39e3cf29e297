-- Đơn vị nào trong khối chưa đăng ký thi đua, hoặc có lượt đăng ký sau hạn?
SELECT year, bloc_name, unit_name, registration_status, registrations, last_registered_on
FROM unit_coverage
WHERE registration_status <> 'onTime'
ORDER BY year DESC, registration_status DESC, bloc_name, sort_order
