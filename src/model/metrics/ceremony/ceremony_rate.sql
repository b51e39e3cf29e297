-- title: Mức tiền thưởng kèm theo
-- Tiền thưởng kèm theo từng danh hiệu, hình thức ở từng mức lương cơ sở: hệ số nhân với mức lương cơ sở của ngày quyết
-- định, làm tròn lên theo tham số tien-thuong. Quyết định trước và sau ngày đổi lương cơ sở là hai dòng.
-- excluded: như ở danh sách gọi lên.
-- column year: năm
-- column award_code: mã danh hiệu, hình thức
-- column recipient_kind: đối tượng
-- column multiple?: hệ số; trống khi danh mục không ghi cho đối tượng ấy, ngày ấy
-- column base_salary_vnd?: mức lương cơ sở của ngày quyết định, đồng
-- column each_vnd?: tiền thưởng của một lượt, đồng; trống khi thiếu hệ số, lương cơ sở hoặc tham số
-- column recipients: số lượt
-- column money_vnd?: cộng tiền thưởng, đồng
-- column is_verified?: hệ số, lương cơ sở, cách làm tròn đều đã kiểm chứng; trống khi không có mức
WITH due AS (
  SELECT year, award_code, recipient_kind, decision_on::DATE AS decided_on, count(*) AS recipients
  FROM call_up
  GROUP BY ALL
),
rated AS (
  SELECT
    d.*,
    CASE d.recipient_kind
      WHEN 'individual' THEN m.individual_multiple
      WHEN 'collective' THEN m.collective_multiple
      WHEN 'household' THEN m.household_multiple
    END AS multiple,
    s.amount_vnd,
    p.value AS step,
    m.verified AND s.verified AND p.verified AS is_verified
  FROM due AS d
  LEFT JOIN award_money AS m
    ON m.award_code = d.award_code
    AND d.decided_on BETWEEN coalesce(m.valid_from, d.decided_on) AND coalesce(m.valid_to, d.decided_on)
  LEFT JOIN base_salary AS s ON d.decided_on BETWEEN s.valid_from AND coalesce(s.valid_to, d.decided_on)
  LEFT JOIN rule_parameter AS p
    ON p.rule = 'tien-thuong' AND p.name = 'round_up_to'
    AND year(d.decided_on) BETWEEN coalesce(p.from_year, year(d.decided_on)) AND coalesce(p.to_year, year(d.decided_on))
  -- Of terms that overlap by mistake the later one holds: nobody is counted twice.
  QUALIFY row_number() OVER (
    PARTITION BY d.year, d.award_code, d.recipient_kind, d.decided_on
    ORDER BY m.valid_from DESC NULLS LAST, s.valid_from DESC, p.from_year DESC NULLS LAST
  ) = 1
),
priced AS (
  SELECT *, ceil(multiple * amount_vnd / step) * step AS each_vnd FROM rated
)
SELECT
  year,
  award_code,
  recipient_kind,
  multiple::DOUBLE AS multiple,
  amount_vnd AS base_salary_vnd,
  each_vnd::DOUBLE AS each_vnd,
  sum(recipients)::INTEGER AS recipients,
  sum(recipients * each_vnd)::DOUBLE AS money_vnd,
  bool_and(is_verified) FILTER (each_vnd IS NOT NULL) AS is_verified
FROM priced
GROUP BY year, award_code, recipient_kind, multiple, amount_vnd, each_vnd
