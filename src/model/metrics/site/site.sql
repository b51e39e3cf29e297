-- title: Tổ chức và ngày chốt số liệu
-- Tổ chức mà trang này nói về, ngày chốt số liệu.
-- column name: tên tổ chức
-- column level: cấp (province tỉnh, district huyện, commune xã)
-- column parent_name: cấp trên trực tiếp
-- column issuing_body: cơ quan ban hành
-- column council_name: tên Hội đồng Thi đua - Khen thưởng
-- column standing_body: cơ quan thường trực của Hội đồng
-- column document_place?: địa danh ghi trước ngày tháng của văn bản in; không ghi thì lấy từ tên tổ chức
-- column as_of: ngày chốt số liệu, YYYY-MM-DD
-- column fingerprint: dấu của dữ liệu đã đọc
-- column sample_note?: lời ghi rằng dữ liệu là minh họa
-- column site_address?: địa chỉ của trang công khai trên mạng, không kèm thư mục
-- column contact?: cách liên hệ với cơ quan thường trực
-- column data_licence?: giấy phép của dữ liệu mở
SELECT
  name,
  level,
  parent_name,
  issuing_body,
  council_name,
  standing_body,
  document_place,
  strftime(as_of, '%Y-%m-%d') AS as_of,
  fingerprint,
  sample_note,
  site_address,
  contact,
  data_licence
FROM organisation
