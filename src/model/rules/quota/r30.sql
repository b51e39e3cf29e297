-- R30 · Chiến sĩ thi đua cơ sở không quá tỷ lệ cho phép của Lao động tiên tiến trong đơn vị
-- severity: error | basis: NĐ 91/2017/NĐ-CP Điều 9 khoản 3 | valid: 2017-11-15..2023-12-31 | parameter: max_share
SELECT
  titles.year,
  titles.unit_id AS subject_id,
  NULL AS detail,
  titles.cstdcs::DOUBLE AS found,
  ceil(titles.ldtt * p.value)::DOUBLE AS allowed
FROM unit_titles AS titles
JOIN unit AS u ON u.id = titles.unit_id AND u.award_chain = 'general'
JOIN rule_parameter AS p
  ON p.rule = 'R30' AND p.name = 'max_share'
  AND titles.year BETWEEN coalesce(p.from_year, 0) AND coalesce(p.to_year, 9999)
WHERE titles.cstdcs > ceil(titles.ldtt * p.value)
