-- R66 · Mỗi khối thi đua có đúng một khối trưởng và ít nhất một khối phó
-- severity: warning | basis: Kế hoạch năm của Ủy ban nhân dân, nhiệm vụ phân công trưởng, phó trưởng khối | valid: ..
SELECT
  year,
  bloc_id AS subject_id,
  NULL AS detail,
  count(*) FILTER (role = 'head')::DOUBLE AS found,
  1::DOUBLE AS allowed
FROM bloc_member
GROUP BY year, bloc_id
HAVING count(*) FILTER (role = 'head') <> 1 OR count(*) FILTER (role = 'deputy') < 1
