-- R15 · Tập thể lao động xuất sắc (Đơn vị quyết thắng) phải có đủ tỷ lệ cá nhân đạt Lao động tiên tiến và có Chiến sĩ thi đua cơ sở
-- severity: warning | basis: Luật Thi đua, khen thưởng 2003 Điều 27; Luật Thi đua, khen thưởng 2022 Điều 27 | valid: .. | verified: no
-- parameter: min_share (phải có từ tỷ lệ này trở lên)
-- excluded: tập thể là một phần của đơn vị, vì số liệu chỉ có số người của cả đơn vị; quân đội, công an, có tỷ lệ riêng.
WITH judged AS (
  SELECT
    a.*,
    t.name AS award_name,
    titles.advanced_workers,
    titles.base_fighters,
    s.staff,
    p.value AS min_share,
    p.verified,
    coalesce(titles.advanced_workers < s.staff * p.value, false) AS lacks_workers
  FROM award_in_force AS a
  JOIN award_type AS t ON t.code = a.award_code AND t.award_class = 'excellentCollective'
  JOIN unit AS u ON u.id = a.unit_id AND u.award_chain = 'general' AND lower(u.name) = lower(a.recipient_name)
  JOIN unit_titles AS titles ON titles.year = a.year AND titles.unit_id = a.unit_id
  JOIN rule_parameter AS p
    ON p.rule = 'R15' AND p.name = 'min_share'
    AND a.year BETWEEN coalesce(p.from_year, 0) AND coalesce(p.to_year, 9999)
  LEFT JOIN unit_staff AS s ON s.year = a.year AND s.unit_id = a.unit_id
)
SELECT
  year,
  make_date(year, 12, 31) AS judged_on,
  unit_id AS subject_id,
  recipient_name AS detail,
  format(
    '{} được tặng {} nhưng {}.',
    recipient_name,
    award_name,
    concat_ws(
      '; ',
      if(
        lacks_workers,
        format(
          'mới có {} Lao động tiên tiến trên {} người ({}%), cần từ {}% trở lên',
          advanced_workers,
          staff,
          round(100 * advanced_workers / staff)::INTEGER,
          round(100 * min_share)::INTEGER
        ),
        NULL
      ),
      if(base_fighters = 0, 'chưa có Chiến sĩ thi đua cơ sở', NULL)
    )
  ) AS message,
  verified,
  source_file,
  source_line,
  source_line::VARCHAR AS source_lines
FROM judged
WHERE lacks_workers OR base_fighters = 0
