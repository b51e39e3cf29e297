-- R50 · Danh hiệu, hình thức phải còn được áp dụng và người ký phải có thẩm quyền vào ngày quyết định
-- severity: error | basis: danh mục danh hiệu và danh mục thẩm quyền theo Luật Thi đua, khen thưởng 2003 Điều 77–80 | valid: ..2023-12-31 | verified: yes
-- severity: error | basis: danh mục danh hiệu và danh mục thẩm quyền theo Luật Thi đua, khen thưởng 2022 Điều 9, 77–80 | valid: 2024-01-01.. | verified: yes
-- Tên người ký trong kết quả thường dài hơn trong danh mục ("Chủ tịch UBND huyện …"): so theo phần đầu, lấy tên dài nhất khớp.
-- Người ký không khớp tên nào trong danh mục thì quy tắc không nói gì.
WITH decided AS (
  SELECT * FROM award WHERE status = 'awarded' AND decision_on IS NOT NULL
),
competent AS (
  SELECT
    award_code,
    authority,
    replace(replace(lower(authority), 'ủy ban nhân dân', 'ubnd'), 'uỷ ban nhân dân', 'ubnd') AS known,
    coalesce(valid_from, DATE '0001-01-01') AS valid_from,
    coalesce(valid_to, DATE '9999-12-31') AS valid_to,
    verified
  FROM award_authority
),
signatory AS (
  SELECT s.authority, max_by(k.known, length(k.known)) AS known
  FROM (SELECT DISTINCT authority FROM decided) AS s
  JOIN (SELECT DISTINCT known FROM competent) AS k
    ON starts_with(replace(replace(lower(s.authority), 'ủy ban nhân dân', 'ubnd'), 'uỷ ban nhân dân', 'ubnd'), k.known)
  GROUP BY s.authority
),
judged AS (
  SELECT
    d.award_code,
    d.decision_on,
    d.authority,
    string_agg(c.authority, '; ' ORDER BY c.authority) AS allowed,
    bool_and(c.verified) AS verified
  FROM (SELECT DISTINCT award_code, decision_on, authority FROM decided) AS d
  JOIN signatory AS s ON s.authority = d.authority
  JOIN competent AS c ON c.award_code = d.award_code AND d.decision_on BETWEEN c.valid_from AND c.valid_to
  GROUP BY d.award_code, d.decision_on, d.authority, s.known
  HAVING NOT bool_or(c.known = s.known)
),
found AS (
  SELECT
    d.*,
    format(
      '{} ký tặng {} cho {} ngày {}; theo danh mục, thẩm quyền thuộc về: {}.',
      d.authority,
      t.name,
      d.recipient_name,
      strftime(d.decision_on, '%d/%m/%Y'),
      j.allowed
    ) AS message,
    j.verified
  FROM decided AS d
  JOIN judged AS j ON j.award_code = d.award_code AND j.decision_on = d.decision_on AND j.authority = d.authority
  JOIN award_type AS t ON t.code = d.award_code
  UNION ALL
  SELECT
    d.*,
    format(
      'Quyết định tặng {} cho {} ký ngày {}, nhưng theo danh mục {} này {}.',
      t.name,
      d.recipient_name,
      strftime(d.decision_on, '%d/%m/%Y'),
      if(t.family = 'title', 'danh hiệu', 'hình thức'),
      if(
        t.valid_from > d.decision_on,
        'chỉ được tặng từ ngày ' || strftime(t.valid_from, '%d/%m/%Y'),
        'chỉ được tặng đến hết ngày ' || strftime(t.valid_to, '%d/%m/%Y')
      )
    ),
    t.verified
  FROM decided AS d
  JOIN award_type AS t ON t.code = d.award_code AND (d.decision_on < t.valid_from OR d.decision_on > t.valid_to)
)
SELECT
  year,
  decision_on AS judged_on,
  unit_id AS subject_id,
  recipient_name AS detail,
  message,
  verified,
  source_file,
  source_line,
  source_line::VARCHAR AS source_lines
FROM found
