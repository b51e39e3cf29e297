-- title: Kế hoạch, đăng ký, điển hình của cả năm
-- Cả năm: bao nhiêu đơn vị trong các khối đã có kế hoạch, đăng ký đúng hạn, có điển hình; bao nhiêu khối đã đủ điển hình.
-- excluded: đơn vị không thuộc khối nào.
-- column year: năm
-- column blocs: số khối có đơn vị
-- column blocs_covered: số khối mà mọi đơn vị đã có điển hình
-- column units: số đơn vị
-- column plans_expected: số đơn vị có theo dõi việc xây dựng kế hoạch
-- column plans_filed: số đơn vị đã có kế hoạch, kể cả muộn
-- column with_exemplar: số đơn vị đã có điển hình
-- column registered_on_time: số đơn vị đăng ký đúng hạn
SELECT
  y.year,
  count(c.bloc_id)::INTEGER AS blocs,
  (count(*) FILTER (c.with_exemplar = c.units))::INTEGER AS blocs_covered,
  coalesce(sum(c.units), 0)::INTEGER AS units,
  coalesce(sum(c.plans_expected), 0)::INTEGER AS plans_expected,
  coalesce(sum(c.plans_filed), 0)::INTEGER AS plans_filed,
  coalesce(sum(c.with_exemplar), 0)::INTEGER AS with_exemplar,
  coalesce(sum(c.registered_on_time), 0)::INTEGER AS registered_on_time
FROM site_year AS y
LEFT JOIN bloc_coverage AS c ON c.year = y.year
GROUP BY y.year
