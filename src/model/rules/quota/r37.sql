-- R37 · Nâng tỷ lệ người lao động trực tiếp trong số cá nhân được khen
-- severity: info | basis: Kế hoạch công tác thi đua, khen thưởng của năm, mục nâng cao tỷ lệ khen tập thể nhỏ, người lao động trực tiếp | valid: .. | verified: yes
-- parameter: target_share (tỷ lệ phấn đấu; để trống thì chỉ so với năm trước)
-- excluded: chênh lệch không còn thấy khi làm tròn đến phần trăm.
WITH judged AS (
  SELECT
    c.year,
    c.direct_workers AS part,
    c.individuals AS whole,
    round(100 * c.direct_worker_share)::INTEGER AS percent,
    round(100 * c.previous_direct_worker_share)::INTEGER AS previous_percent,
    round(100 * p.value)::INTEGER AS target_percent,
    coalesce(p.verified, true) AS verified
  FROM commended_share AS c
  LEFT JOIN rule_parameter AS p
    ON p.rule = 'R37' AND p.name = 'target_share'
    AND c.year BETWEEN coalesce(p.from_year, 0) AND coalesce(p.to_year, 9999)
)
SELECT
  year,
  make_date(year, 12, 31) AS judged_on,
  (SELECT council_name FROM organisation) AS subject_id,
  NULL AS detail,
  format(
    'Năm {} người lao động trực tiếp chiếm {}% số lượt cá nhân được khen ({} trên {}), {}.',
    year,
    percent,
    part,
    whole,
    concat_ws(
      ', ',
      if(percent < previous_percent, format('thấp hơn năm {} ({}%)', year - 1, previous_percent), NULL),
      if(percent < target_percent, format('chưa đạt mức phấn đấu {}%', target_percent), NULL)
    )
  ) AS message,
  verified,
  NULL::VARCHAR AS source_file,
  NULL::INTEGER AS source_line,
  NULL::VARCHAR AS source_lines
FROM judged
WHERE percent < previous_percent OR percent < target_percent
