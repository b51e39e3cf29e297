-- title: Điều kiện công bố điển hình
-- Điển hình nào được nêu trên trang công khai: cơ quan cho công bố, có đồng ý ghi ngày, khen thưởng không bị thu hồi. Một
-- năm bị gỡ thì mọi năm của điển hình ấy bị gỡ.
-- excluded: không loại điển hình nào; mỗi dòng của tệp điển hình có một trạng thái.
-- column year: năm
-- column exemplar_id: mã điển hình
-- column state: trạng thái (published công bố, withdrawn đã gỡ, unnamed chỉ đếm, không nêu tên, internal chưa cho công bố)
-- column is_consent_withdrawn: đồng ý đã ghi ngày nay không còn
WITH told AS (
  SELECT
    e.*,
    e.consent AND e.consent_on IS NOT NULL AND coalesce(e.consent_on > e.consent_withdrawn_on, true) AS is_agreed,
    e.consent_on IS NOT NULL OR e.consent_withdrawn_on IS NOT NULL AS was_agreed,
    coalesce(r.is_revoked, false) AS is_revoked
  FROM exemplar AS e
  LEFT JOIN exemplar_revocation AS r ON r.year = e.year AND r.exemplar_id = e.id
)
SELECT
  year,
  id AS exemplar_id,
  CASE
    WHEN NOT publish THEN 'internal'
    WHEN bool_or(was_agreed AND (NOT is_agreed OR is_revoked)) OVER (PARTITION BY id) THEN 'withdrawn'
    WHEN minor IS TRUE OR NOT is_agreed OR is_revoked THEN 'unnamed'
    ELSE 'published'
  END AS state,
  was_agreed AND NOT is_agreed AS is_consent_withdrawn
FROM told
