-- title: Số lượt gọi lên theo danh hiệu, hình thức
-- Số lượt, số đợt gọi lên ở lễ trao của từng danh hiệu, hình thức.
-- excluded: như ở danh sách gọi lên.
-- column year: năm
-- column award_code: mã danh hiệu, hình thức
-- column award_name: tên danh hiệu, hình thức
-- column level: cấp
-- column decisions: số quyết định
-- column call_groups: số đợt
-- column collectives: số lượt tập thể
-- column households: số lượt hộ gia đình
-- column individuals: số lượt cá nhân
-- column total: số lượt
-- column questioned: trong đó số lượt mà một quy tắc coi là lỗi
-- column honour_order: thứ tự tôn vinh
SELECT
  c.year,
  c.award_code,
  c.award_name,
  t.level,
  count(DISTINCT (c.decision_number, c.decision_on, c.authority))::INTEGER AS decisions,
  max(c.group_number)::INTEGER AS call_groups,
  count(*) FILTER (c.recipient_kind = 'collective')::INTEGER AS collectives,
  count(*) FILTER (c.recipient_kind = 'household')::INTEGER AS households,
  count(*) FILTER (c.recipient_kind = 'individual')::INTEGER AS individuals,
  count(*)::INTEGER AS total,
  count(*) FILTER (c.is_questioned)::INTEGER AS questioned,
  c.honour_order
FROM call_up AS c
JOIN award_type AS t ON t.code = c.award_code
GROUP BY ALL
