-- title: Lễ trao của năm
-- Số lượt, số đợt và tiền thưởng của cả lễ trao trong năm.
-- excluded: như ở danh sách gọi lên.
-- column year: năm
-- column awards: số danh hiệu, hình thức có người nhận
-- column call_groups: số đợt
-- column recipients: số lượt
-- column unpriced: số lượt chưa có mức tiền
-- column money_vnd?: tiền thưởng của các lượt đã có mức, đồng
-- column is_verified?: mọi mức đã kiểm chứng; trống khi không có mức nào
-- column largest_group: số lượt nhiều nhất của một đợt
SELECT
  c.year,
  count(DISTINCT c.award_code)::INTEGER AS awards,
  count(DISTINCT (c.award_code, c.group_number))::INTEGER AS call_groups,
  count(*)::INTEGER AS recipients,
  any_value(m.unpriced) AS unpriced,
  any_value(m.money_vnd) AS money_vnd,
  any_value(m.is_verified) AS is_verified,
  max(c.group_size)::INTEGER AS largest_group
FROM call_up AS c
JOIN (
  SELECT year, sum(unpriced)::INTEGER AS unpriced, sum(money_vnd) AS money_vnd, bool_and(is_verified) AS is_verified
  FROM ceremony_need
  GROUP BY year
) AS m USING (year)
GROUP BY c.year
