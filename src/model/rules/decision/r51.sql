-- R51 · Kết quả ghi là đã quyết định phải có số và ngày của quyết định; thiếu thì không được công bố
-- severity: error | basis: yêu cầu công khai, chính xác: Luật Thi đua, khen thưởng 2022 Điều 5 | valid: ..
SELECT
  year,
  unit_id AS subject_id,
  recipient_name AS detail,
  NULL::DOUBLE AS found,
  NULL::DOUBLE AS allowed
FROM award
WHERE status = 'awarded' AND (decision_number IS NULL OR decision_on IS NULL)
