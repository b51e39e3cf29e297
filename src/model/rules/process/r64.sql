-- R64 · Đơn vị được suy tôn phải đạt tỷ lệ phiếu tối thiểu, khi địa phương có quy định
-- severity: warning | basis: quy định của địa phương, ghi ở tham số; không có mức chung | valid: .. | verified: yes
-- parameter: min_vote_share (tỷ lệ phiếu đồng ý tối thiểu; không có dòng nào thì quy tắc không xét)
SELECT
  n.year,
  make_date(n.year, 12, 31) AS judged_on,
  n.unit_id AS subject_id,
  NULL AS detail,
  format(
    '{} được suy tôn với {} trên {} phiếu đồng ý, dưới tỷ lệ tối thiểu {}%.',
    u.name,
    v.votes_for,
    v.votes_total,
    round(100 * p.value)::INTEGER
  ) AS message,
  p.verified,
  b.source_file,
  b.source_line,
  b.source_line::VARCHAR AS source_lines
FROM nomination AS n
JOIN unit AS u ON u.id = n.unit_id
JOIN ballot_result AS v ON v.year = n.year AND v.bloc_id = n.bloc_id AND v.unit_id = n.unit_id
JOIN ballot AS b
  ON b.year = n.year AND b.bloc_id = n.bloc_id AND b.unit_id = n.unit_id AND b.held_on = v.held_on::DATE
JOIN rule_parameter AS p
  ON p.rule = 'R64' AND p.name = 'min_vote_share'
  AND n.year BETWEEN coalesce(p.from_year, 0) AND coalesce(p.to_year, 9999)
WHERE v.votes_for < p.value * v.votes_total
