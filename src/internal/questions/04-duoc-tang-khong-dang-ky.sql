-- Đơn vị nào có người được tặng danh hiệu mà không đăng ký?
SELECT year, unit_name, awarded, without_registration
FROM unit_outcome
WHERE without_registration > 0
ORDER BY year DESC, without_registration DESC, sort_order
