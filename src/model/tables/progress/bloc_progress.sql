-- title: Chỉ tiêu theo quý của từng khối
-- Chỉ tiêu theo quý của từng khối và của tất cả các đơn vị: cộng các đơn vị đã có số liệu (tỷ lệ, mức đạt thì lấy bình quân).
-- excluded: kế hoạch của đơn vị chưa có số liệu thực hiện, để hai bên so được với nhau.
-- column year: năm
-- column quarter: quý
-- column bloc_id?: mã khối; trống là tất cả các đơn vị
-- column bloc_name?: tên khối
-- column indicator_code: mã chỉ tiêu
-- column indicator_name: tên chỉ tiêu
-- column measure: đơn vị tính
-- column units: số đơn vị có chỉ tiêu này
-- column units_planned: số đơn vị có kế hoạch lớn hơn 0
-- column reported: số đơn vị đã có số liệu thực hiện
-- column met: số đơn vị đã có số liệu và đạt kế hoạch
-- column met_planned: trong đó số đơn vị có kế hoạch lớn hơn 0
-- column planned?: kế hoạch của các đơn vị đã có số liệu
-- column actual?: thực hiện
-- column share?: thực hiện so với kế hoạch
-- column cumulated_planned?: kế hoạch cộng dồn của các đơn vị có đủ số liệu từ đầu năm
-- column cumulated_actual?: thực hiện cộng dồn
-- column cumulated_share?: thực hiện cộng dồn so với kế hoạch cộng dồn
-- column sort_order: thứ tự khối; 0 là tất cả
WITH line AS (
  SELECT
    q.*,
    i.accumulation = 'latest' AS is_latest
  FROM quarter_progress AS q
  JOIN (SELECT year, code, any_value(accumulation) AS accumulation FROM indicator GROUP BY year, code) AS i
    ON i.year = q.year AND i.code = q.indicator_code
),
summed AS (
  SELECT
    year,
    quarter,
    bloc_id,
    any_value(bloc_name) AS bloc_name,
    indicator_code,
    any_value(indicator_name) AS indicator_name,
    any_value(measure) AS measure,
    coalesce(any_value(is_latest), false) AS is_latest,
    count(*) AS units,
    count(*) FILTER (planned > 0) AS units_planned,
    count(actual) AS reported,
    count(*) FILTER (actual >= planned) AS met,
    count(*) FILTER (actual >= planned AND planned > 0) AS met_planned,
    sum(planned::DECIMAL(18, 2)) FILTER (actual IS NOT NULL) AS planned,
    sum(actual::DECIMAL(18, 2)) AS actual,
    sum(cumulated_planned::DECIMAL(18, 2)) FILTER (cumulated_actual IS NOT NULL) AS cumulated_planned,
    sum(cumulated_actual::DECIMAL(18, 2)) AS cumulated_actual,
    count(cumulated_actual) AS cumulated_reported
  FROM (
    SELECT * FROM line WHERE bloc_id IS NOT NULL
    UNION ALL
    SELECT * REPLACE (NULL AS bloc_id, NULL AS bloc_name) FROM line
  )
  GROUP BY year, quarter, bloc_id, indicator_code
)
SELECT
  s.year,
  s.quarter,
  s.bloc_id,
  s.bloc_name,
  s.indicator_code,
  s.indicator_name,
  s.measure,
  s.units::INTEGER AS units,
  s.units_planned::INTEGER AS units_planned,
  s.reported::INTEGER AS reported,
  s.met::INTEGER AS met,
  s.met_planned::INTEGER AS met_planned,
  (s.planned / if(s.is_latest, s.reported, 1))::DOUBLE AS planned,
  (s.actual / if(s.is_latest, s.reported, 1))::DOUBLE AS actual,
  (s.actual / nullif(s.planned, 0))::DOUBLE AS share,
  (s.cumulated_planned / if(s.is_latest, s.cumulated_reported, 1))::DOUBLE AS cumulated_planned,
  (s.cumulated_actual / if(s.is_latest, s.cumulated_reported, 1))::DOUBLE AS cumulated_actual,
  (s.cumulated_actual / nullif(s.cumulated_planned, 0))::DOUBLE AS cumulated_share,
  coalesce(b.sort_order, 0) AS sort_order
FROM summed AS s
LEFT JOIN bloc AS b ON b.year = s.year AND b.bloc_id = s.bloc_id
