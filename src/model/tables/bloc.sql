-- title: Khối, cụm thi đua của từng năm
-- Khối, cụm thi đua của từng năm, lấy từ danh sách thành viên.
-- column year: năm
-- column bloc_id: mã khối
-- column name: tên khối
-- column kind: khối (bloc) hay cụm (cluster)
-- column system: khối của Hội đồng (council) hay của ngành (sector)
-- column criteria_table: bảng tiêu chí của khối
-- column period: năm học, nếu khối không xét theo năm dương lịch
-- column minder: ủy viên Hội đồng theo dõi khối
-- column sort_order: thứ tự trong danh sách
SELECT
  year,
  bloc_id,
  any_value(bloc_name) AS name,
  any_value(bloc_kind) AS kind,
  coalesce(any_value(system), 'council') AS system,
  any_value(criteria_table) AS criteria_table,
  any_value(period) AS period,
  any_value(minder) AS minder,
  min(source_line)::INTEGER AS sort_order
FROM bloc_member
GROUP BY year, bloc_id
ORDER BY year, sort_order
