-- Theo mức quy định, tiền thưởng cho cá nhân, tập thể mỗi năm là bao nhiêu triệu đồng?
WITH due AS (
  SELECT
    a.year,
    a.recipient_kind,
    CASE a.recipient_kind
      WHEN 'individual' THEN m.individual_multiple
      WHEN 'collective' THEN m.collective_multiple
    END * s.amount_vnd / 1000000 AS million_vnd
  FROM award_in_force AS a
  JOIN award_money AS m
    ON m.award_code = a.award_code
    AND a.decision_on >= coalesce(CAST(m.valid_from AS VARCHAR), '')
    AND a.decision_on <= coalesce(CAST(m.valid_to AS VARCHAR), '9999')
  JOIN base_salary AS s
    ON a.decision_on >= CAST(s.valid_from AS VARCHAR)
    AND a.decision_on <= coalesce(CAST(s.valid_to AS VARCHAR), '9999')
)
SELECT
  year,
  round(sum(million_vnd) FILTER (WHERE recipient_kind = 'individual'), 1) AS individual_million_vnd,
  round(sum(million_vnd) FILTER (WHERE recipient_kind = 'collective'), 1) AS collective_million_vnd
FROM due
GROUP BY year
ORDER BY year
