-- R01 · Danh hiệu thi đua hằng năm chỉ xét cho tập thể, cá nhân đã đăng ký thi đua
-- severity: error | basis: Luật Thi đua, khen thưởng 2003 Điều 10 khoản 1 điểm b | valid: 2003-12-10..2023-12-31
SELECT
  a.year,
  a.unit_id AS subject_id,
  a.recipient_name AS detail,
  NULL::DOUBLE AS found,
  NULL::DOUBLE AS allowed
FROM award_in_force AS a
JOIN award_type AS t ON t.code = a.award_code AND t.family = 'title' AND t.is_annual
WHERE a.recipient_kind <> 'household'
  AND NOT EXISTS (
    SELECT 1
    FROM registration AS r
    WHERE r.year = a.year AND r.unit_id = a.unit_id
      AND r.recipient_kind = a.recipient_kind AND r.recipient_name = a.recipient_name
  )
