-- title: Bảng vàng
-- Bảng vàng: các danh hiệu, hình thức đã quyết định, còn hiệu lực. Người dân và chủ hộ chỉ có tên khi đã đồng ý, ai đã rút
-- đồng ý nêu gương thì không còn tên; trẻ em không có ở đây, chỉ được đếm trong tổng số.
-- excluded: kết quả mới đề nghị, đã thu hồi; dòng mà một quy tắc coi là lỗi, đến khi được xem lại.
-- column year: năm
-- column award_code: mã danh hiệu, hình thức
-- column award_name: tên danh hiệu, hình thức
-- column honour_order: thứ tự tôn vinh
-- column unit_id: mã đơn vị
-- column unit_name: đơn vị
-- column bloc_id?: mã khối của đơn vị trong năm
-- column bloc_name?: khối của đơn vị trong năm
-- column recipient_kind: đối tượng
-- column recipient_name?: tên; trống khi chưa có đồng ý công khai
-- column position?: chức vụ
-- column period?: năm học, nếu có
-- column movement_id?: mã phong trào
-- column movement_name?: phong trào
-- column achievement?: thành tích đã được duyệt
-- column decision_number: số quyết định
-- column decision_on: ngày quyết định, YYYY-MM-DD
-- column authority?: thẩm quyền ký
-- column unit_order: thứ tự tên đơn vị
-- column sort_order: thứ tự tên; ai không nêu tên thì đứng sau, để thứ tự không nói gì về tên
WITH withdrawn AS (
  SELECT DISTINCT e.unit_id, e.name
  FROM exemplar AS e
  JOIN exemplar_publication AS p ON p.year = e.year AND p.exemplar_id = e.id AND p.is_consent_withdrawn
  JOIN unit AS u ON u.id = e.unit_id AND u.name <> e.name
),
decided AS (
  SELECT
    award.*,
    (NOT (private_citizen OR recipient_kind = 'household') OR coalesce(public_consent, false))
    -- One file may have a form of address before the name, the other not.
    AND NOT EXISTS (
      SELECT 1
      FROM withdrawn AS w
      WHERE w.unit_id = award.unit_id AND (ends_with(w.name, award.recipient_name) OR ends_with(award.recipient_name, w.name))
    ) AS is_named
  FROM award
  LEFT JOIN held_back AS held ON held.source_file = award.source_file AND held.source_line = award.source_line
  WHERE
    status = 'awarded' AND decision_number IS NOT NULL AND decision_on IS NOT NULL AND NOT minor
    AND held.source_line IS NULL
),
-- Counted without gaps: a gap would say where in the order a name stands that is not told. Those without a name come
-- last, by what is told of them.
placed AS (
  SELECT
    *,
    row_number() OVER (
      ORDER BY
        if(is_named, sort_order, NULL) NULLS LAST,
        if(
          is_named,
          NULL,
          concat_ws('/', year, unit_id, award_code, recipient_kind, decision_on, decision_number, authority, period, movement_id)
        )
    ) AS place
  FROM decided
)
SELECT
  a.year,
  a.award_code,
  t.name AS award_name,
  t.honour_order,
  a.unit_id,
  u.name AS unit_name,
  b.bloc_id,
  b.bloc_name,
  a.recipient_kind,
  CASE WHEN is_named THEN a.recipient_name END AS recipient_name,
  CASE WHEN is_named THEN a.position END AS position,
  a.period,
  a.movement_id,
  m.name AS movement_name,
  CASE WHEN is_named THEN a.achievement END AS achievement,
  a.decision_number,
  a.decision_on::VARCHAR AS decision_on,
  a.authority,
  u.sort_order AS unit_order,
  a.place::INTEGER AS sort_order
FROM placed AS a
JOIN award_type AS t ON t.code = a.award_code
JOIN unit AS u ON u.id = a.unit_id
LEFT JOIN unit_bloc AS b ON b.year = a.year AND b.unit_id = a.unit_id
LEFT JOIN movement AS m ON m.year = a.year AND m.id = a.movement_id
