-- title: Danh sách gọi lên ở lễ trao
-- Từng lượt được gọi lên nhận, theo thứ tự tôn vinh; của mỗi danh hiệu, hình thức là tập thể, rồi hộ gia đình, rồi cá nhân.
-- Mỗi đợt chỉ gồm một danh hiệu, một đối tượng, một quyết định, không quá số lượt của mục le_trao.nhom (không ghi thì 10);
-- một quyết định nhiều lượt hơn thế được chia đều, để không ai phải đứng riêng ở đợt cuối.
-- excluded: kết quả mới đề nghị, đã thu hồi; dòng thiếu số hoặc ngày quyết định.
-- column year: năm
-- column award_code: mã danh hiệu, hình thức
-- column award_name: tên danh hiệu, hình thức
-- column recipient_kind: đối tượng
-- column group_number: đợt, đếm trong danh hiệu, hình thức
-- column group_size: số lượt của đợt
-- column place: thứ tự đọc trong đợt
-- column decision_number: số quyết định
-- column decision_on: ngày quyết định, YYYY-MM-DD
-- column authority?: thẩm quyền ký
-- column recipient_name: tên
-- column honorific?: danh xưng ghi ở dòng
-- column gender?: giới tính
-- column is_minor: trẻ em
-- column is_questioned: một quy tắc coi dòng này là lỗi: xem lại trước khi gọi lên
-- column position?: chức vụ
-- column unit_id: mã đơn vị
-- column unit_name: tên đơn vị
-- column source_file: tệp nguồn
-- column source_line: dòng trong tệp nguồn
-- column honour_order: thứ tự tôn vinh
WITH called AS (
  SELECT
    a.*,
    t.name AS award_name,
    t.honour_order,
    u.name AS unit_name,
    held.source_line IS NOT NULL AS is_questioned,
    CASE a.recipient_kind WHEN 'collective' THEN 1 WHEN 'household' THEN 2 ELSE 3 END AS kind_order,
    row_number() OVER (
      PARTITION BY a.year, a.award_code, a.recipient_kind, a.decision_on, a.decision_number, a.authority
      ORDER BY u.sort_order, a.sort_order, a.source_file, a.source_line
    ) AS turn,
    count(*) OVER (
      PARTITION BY a.year, a.award_code, a.recipient_kind, a.decision_on, a.decision_number, a.authority
    ) AS turns,
    coalesce((SELECT any_value(ceremony_group_size) FROM organisation), 10) AS largest
  FROM award AS a
  JOIN award_type AS t ON t.code = a.award_code
  JOIN unit AS u ON u.id = a.unit_id
  LEFT JOIN held_back AS held ON held.source_file = a.source_file AND held.source_line = a.source_line
  WHERE a.status = 'awarded' AND a.decision_number IS NOT NULL AND a.decision_on IS NOT NULL
),
parted AS (
  SELECT *, (turn - 1) * ((turns + largest - 1) // largest) // turns AS part FROM called
),
grouped AS (
  SELECT
    *,
    dense_rank() OVER (
      PARTITION BY year, award_code
      ORDER BY kind_order, decision_on, decision_number, authority, part
    ) AS group_number
  FROM parted
)
SELECT
  year,
  award_code,
  award_name,
  recipient_kind,
  group_number::INTEGER AS group_number,
  (count(*) OVER (PARTITION BY year, award_code, group_number))::INTEGER AS group_size,
  (row_number() OVER (PARTITION BY year, award_code, group_number ORDER BY turn))::INTEGER AS place,
  decision_number,
  decision_on::VARCHAR AS decision_on,
  authority,
  recipient_name,
  honorific,
  gender,
  minor AS is_minor,
  is_questioned,
  position,
  unit_id,
  unit_name,
  source_file,
  source_line,
  honour_order
FROM grouped
