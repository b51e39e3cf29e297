/** Family names met among Tày, Nùng, Dao and Kinh there; the number says how often. */
export const familyNames = {
  Nông: 10,
  Hoàng: 12,
  Hà: 9,
  Nguyễn: 11,
  Triệu: 7,
  Lường: 5,
  Dương: 5,
  Ma: 4,
  Bàn: 5,
  Đặng: 4,
  Lý: 4,
  Trần: 4,
  Đàm: 3,
  Đinh: 3,
  Phùng: 3,
  Hứa: 3,
  Vi: 3,
  Chu: 3,
  Lê: 3,
  Phạm: 3,
  Lục: 2,
  Bế: 2,
  Lưu: 2,
  La: 2,
  Mông: 1,
  Sằm: 1,
};

const male = 'Văn Văn Văn Đức Quang Minh Xuân Ngọc Hữu Thanh Quốc Trung Công Mạnh Tiến Thế Đình Duy Hồng Anh Việt';
const femaleOne = 'Thị Thị Thị Thị Thu Ngọc Thanh Thúy Bích Phương Hải Kim Hoài Hồng';
const femaleTwo = ['Thị Thu', 'Thị Hồng', 'Thị Minh', 'Thị Bích', 'Thị Ngọc', 'Thị Thanh', 'Thị Kim', 'Thị Mai'];

export const middleNames = {
  male: male.split(' '),
  female: [...femaleOne.split(' '), ...femaleTwo],
};

const maleGiven = [
  'Hùng Dũng Tuấn Hải Sơn Thắng Cường Long Nam Trung Kiên Hiếu Quân Thành Đạt Lâm Khánh Toàn Chiến Tùng Vinh Hưng',
  'Bằng Duy Thái Tân Thực Khải Nghĩa Huân Tuyên Điệp Luyện Quyết Huy Phúc Thịnh Cương Giang Đông Bình Việt Đoàn Hoạt',
  'Học Lợi Mạnh Ninh Phong Tài Tuyến Nhất Thuận Hoàn Kỳ Lực Quý Thăng Tú Vũ Thiện Hậu',
];
const femaleGiven = [
  'Hương Lan Hoa Thủy Hằng Nga Hà Huyền Thảo Trang Loan Nhung Phượng Yến Hạnh Thơm Duyên Hiền Liên Mai Dung Chuyên',
  'Tươi Huế Chiêm Bích Xuân Thu Oanh Ngân Linh Ly Hòa Điểm Thêu Vân Nguyệt Quyên Tuyết Thương Luyến Lành Viên Chi Đào',
  'Sen Thoa Diệp Nhàn Quỳnh Biên Nhị Tâm Hảo Lệ Nương Cúc Ánh Mến Thắm Uyên',
];

export const givenNames = {
  male: maleGiven.join(' ').split(' '),
  female: femaleGiven.join(' ').split(' '),
};

/** Names that villages there are likely to have; each commune is given some of its own. */
export const villageNames = [
  ...['Nà Cáy', 'Nà Phả', 'Nà Ngăm', 'Nà Lẹng', 'Nà Tu', 'Nà Hin', 'Nà Pái', 'Nà Váng', 'Nà Lồm', 'Nà Ít', 'Nà Kha'],
  ...['Bản Mún', 'Bản Chiêng', 'Bản Luông', 'Bản Vén', 'Bản Pè', 'Bản Đán', 'Bản Lạnh', 'Bản Cáu', 'Bản Mới'],
  ...['Khuổi Slảo', 'Khuổi Cò', 'Khuổi Chàm', 'Khuổi Lừa', 'Khuổi Thiêu', 'Khuổi Piểu', 'Khuổi Đẳng', 'Khuổi Sla'],
  ...['Pác Chang', 'Pác Thiên', 'Pác Kéo', 'Cốc Xả', 'Cốc Phường', 'Lủng Kén', 'Lủng Cháng', 'Lủng Lầu', 'Nặm Tốc'],
  ...['Phiêng Kham', 'Phiêng An', 'Thôm Mò', 'Thôm Ưng', 'Tồng Mú', 'Tổng Ngay', 'Đon Bây', 'Đoàn Kết', 'Còi Mò'],
];
