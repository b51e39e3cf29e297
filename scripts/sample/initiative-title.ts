interface Field {
  readonly name: string;
  readonly titles: readonly string[];
}

const inAnySchool = [
  'Một số giải pháp duy trì sĩ số học sinh tại {đơn vị}',
  'Dạy học tích hợp kiến thức văn hóa Tày, Nùng trong hoạt động trải nghiệm',
  'Một số giải pháp nâng cao hiệu quả sinh hoạt tổ chuyên môn theo nghiên cứu bài học',
  'Xây dựng thư viện xanh, thân thiện tại {đơn vị}',
  'Ứng dụng công nghệ thông tin trong quản lý hồ sơ chuyên môn của nhà trường',
  'Giải pháp tổ chức hoạt động câu lạc bộ hát Then, đàn Tính trong trường học',
  'Nâng cao hiệu quả phối hợp giữa gia đình và nhà trường trong phòng, chống bạo lực học đường',
  'Một số giải pháp nâng cao chất lượng công tác phổ cập giáo dục',
  'Xây dựng kho học liệu dùng chung của tổ chuyên môn',
];

/** Fields of work and what initiatives of the field may be called; `{đơn vị}` stands for the unit's name. */
export const fields: Readonly<Record<string, Field>> = {
  preschool: {
    name: 'Giáo dục và đào tạo',
    titles: [
      'Giải pháp nâng cao chất lượng bữa ăn bán trú cho trẻ tại {đơn vị}',
      'Biện pháp tăng cường tiếng Việt cho trẻ mẫu giáo 5 tuổi vùng dân tộc thiểu số',
      'Xây dựng môi trường giáo dục lấy trẻ làm trung tâm từ nguyên liệu địa phương',
      'Biện pháp giúp trẻ 3 - 4 tuổi mạnh dạn, tự tin trong giao tiếp',
      'Thiết kế đồ dùng dạy học từ vật liệu tái chế cho trẻ mầm non',
      'Biện pháp phát triển vận động cho trẻ qua trò chơi dân gian',
    ],
  },
  primary: {
    name: 'Giáo dục và đào tạo',
    titles: [
      'Một số biện pháp rèn kỹ năng đọc cho học sinh lớp 1 là người dân tộc thiểu số',
      'Tổ chức trò chơi học tập nhằm tạo hứng thú trong môn Toán lớp 4',
      'Biện pháp giáo dục kỹ năng phòng, chống đuối nước cho học sinh tiểu học',
      'Rèn kỹ năng giải bài toán có lời văn cho học sinh lớp 3',
      ...inAnySchool,
    ],
  },
  secondary: {
    name: 'Giáo dục và đào tạo',
    titles: [
      'Sử dụng sơ đồ tư duy trong dạy học môn Lịch sử lớp 8',
      'Ứng dụng bài giảng số trong dạy học môn Khoa học tự nhiên lớp 7',
      'Giải pháp bồi dưỡng học sinh giỏi môn Ngữ văn lớp 9',
      'Sử dụng thí nghiệm đơn giản tự làm trong dạy học môn Vật lí',
      'Hình thành kỹ năng tự học môn Tiếng Anh cho học sinh trung học cơ sở',
      'Đổi mới hình thức kiểm tra, đánh giá thường xuyên môn Toán lớp 6',
      'Một số biện pháp làm tốt công tác chủ nhiệm lớp có nhiều học sinh ở bán trú',
      'Tổ chức bếp ăn và vườn rau sạch cho học sinh bán trú',
      ...inAnySchool,
    ],
  },
  high: {
    name: 'Giáo dục và đào tạo',
    titles: [
      'Giải pháp ôn thi tốt nghiệp môn Địa lí theo nhóm năng lực học sinh',
      'Dạy học dự án trong môn Sinh học lớp 11',
      'Hướng nghiệp cho học sinh lớp 12 gắn với nghề ở địa phương',
      'Bồi dưỡng học sinh giỏi môn Hóa học lớp 11',
      ...inAnySchool,
    ],
  },
  education: {
    name: 'Giáo dục và đào tạo',
    titles: [...inAnySchool],
  },
  commune: {
    name: 'Kinh tế - xã hội cơ sở',
    titles: [
      'Giải pháp nâng tỷ lệ hồ sơ dịch vụ công trực tuyến tại {đơn vị}',
      'Phân công cán bộ phụ trách nhóm hộ nghèo theo địa chỉ tại {đơn vị}',
      'Lập sổ theo dõi đất đai bằng bảng tính, rút ngắn thời gian tra cứu',
      'Mô hình Ngày thứ Sáu không hẹn tại Bộ phận Một cửa',
      'Giải pháp vận động Nhân dân hiến đất làm đường giao thông thôn',
      'Nâng cao chất lượng sinh hoạt chi bộ thôn vùng cao',
      'Tổ chức thu gom rác thải theo nhóm hộ tại {đơn vị}',
      'Đổi mới cách theo dõi, đôn đốc thu quỹ và phí ở thôn',
      'Giải pháp phát triển sản phẩm địa phương đạt chuẩn OCOP',
      'Dùng nhóm Zalo thôn để thông báo lịch tiêm phòng và lịch họp',
      'Nâng cao hiệu quả hòa giải ở cơ sở qua người có uy tín',
      'Quản lý hộ tịch điện tử, giảm sai sót trong đăng ký khai sinh',
    ],
  },
  office: {
    name: 'Quản lý nhà nước',
    titles: [
      'Xây dựng bảng theo dõi nhiệm vụ được giao theo tuần',
      'Số hóa và sắp xếp lại kho lưu trữ của cơ quan',
      'Mẫu báo cáo thống nhất giúp giảm thời gian tổng hợp số liệu của các xã',
      'Nâng cao chất lượng tham mưu văn bản bằng danh mục kiểm tra',
      'Ứng dụng chữ ký số trong toàn bộ quy trình xử lý văn bản đi',
      'Tổ chức họp trực tuyến đến xã, giảm chi phí đi lại',
      'Giải pháp nâng cao chỉ số cải cách hành chính của huyện',
      'Xây dựng sổ tay nghiệp vụ cho công chức cấp xã',
    ],
  },
  finance: {
    name: 'Tài chính, kế hoạch',
    titles: [
      'Cải tiến việc lập và theo dõi dự toán ngân sách xã',
      'Quản lý tài sản công bằng mã QR',
      'Biểu mẫu quyết toán dùng chung cho các đơn vị dự toán',
    ],
  },
  works: {
    name: 'Xây dựng, hạ tầng',
    titles: [
      'Giải pháp theo dõi tiến độ giải ngân vốn đầu tư công',
      'Bản đồ theo dõi công trình đang thi công trên địa bàn huyện',
      'Giải pháp rút ngắn thời gian thẩm định hồ sơ tại {đơn vị}',
      'Nhật ký công trình điện tử cho cán bộ giám sát',
    ],
  },
  law: {
    name: 'Tư pháp, thanh tra',
    titles: [
      'Giải pháp nâng cao hiệu quả công tác tiếp công dân, xử lý đơn thư',
      'Đổi mới công tác tuyên truyền pháp luật tại các phiên chợ',
      'Danh mục câu hỏi kiểm tra hồ sơ trong thanh tra chuyên đề',
      'Sổ tay hòa giải ở cơ sở bằng tình huống',
    ],
  },
  party: {
    name: 'Xây dựng Đảng',
    titles: [
      'Nâng cao chất lượng sinh hoạt chuyên đề ở chi bộ cơ sở',
      'Mô hình Dân vận khéo trong giải phóng mặt bằng',
      'Xây dựng nhóm nòng cốt nắm bắt dư luận xã hội ở cơ sở',
      'Đổi mới công tác kiểm tra, giám sát chuyên đề',
      'Giải pháp quản lý hồ sơ đảng viên trên phần mềm',
    ],
  },
  union: {
    name: 'Mặt trận, đoàn thể',
    titles: [
      'Giải pháp thu hút hội viên tham gia sinh hoạt chi hội',
      'Câu lạc bộ gia đình hội viên làm kinh tế giỏi',
      'Mô hình Biến rác thải thành quà tặng học sinh nghèo',
      'Nâng cao chất lượng giám sát, phản biện xã hội ở cơ sở',
      'Vận động ủng hộ theo địa chỉ, công khai qua bảng tin thôn',
    ],
  },
  farming: {
    name: 'Nông, lâm nghiệp',
    titles: [
      'Kỹ thuật bao quả hạn chế ruồi vàng hại cam, quýt',
      'Ủ phân hữu cơ từ phụ phẩm trồng dong riềng',
      'Quy trình phòng dịch tả lợn châu Phi cho hộ chăn nuôi nhỏ',
      'Chuyển đổi ruộng một vụ sang trồng rau trái vụ',
    ],
  },
  forestry: {
    name: 'Nông, lâm nghiệp',
    titles: [
      'Giải pháp trồng rừng gỗ lớn trên đất dốc',
      'Lập bản đồ số theo dõi diễn biến rừng ở từng tiểu khu',
      'Tổ tuần tra rừng cộng đồng theo lịch luân phiên',
    ],
  },
  health: {
    name: 'Y tế',
    titles: [
      'Cải tiến quy trình khám bệnh, giảm thời gian chờ tại {đơn vị}',
      'Giải pháp nâng tỷ lệ tiêm chủng đầy đủ ở thôn vùng cao',
      'Dùng bảng kiểm trong bàn giao người bệnh giữa các ca trực',
      'Tư vấn sức khỏe sinh sản bằng tiếng dân tộc tại trạm y tế xã',
      'Quản lý người bệnh tăng huyết áp, đái tháo đường tại cộng đồng',
    ],
  },
  media: {
    name: 'Văn hóa, truyền thông',
    titles: [
      'Xây dựng chuyên mục phát thanh bằng tiếng Tày',
      'Giải pháp sản xuất tin, bài đa nền tảng ở đài cơ sở',
      'Tổ chức ngày hội văn hóa các dân tộc theo cụm xã',
      'Dạy hát Then, đàn Tính cho thanh thiếu niên trong dịp hè',
    ],
  },
  army: {
    name: 'Quốc phòng',
    titles: [
      'Giải pháp nâng cao chất lượng huấn luyện dân quân cơ động',
      'Cải tiến bia bảng phục vụ huấn luyện bắn súng',
      'Giải pháp quản lý thanh niên trong độ tuổi sẵn sàng nhập ngũ',
    ],
  },
  police: {
    name: 'An ninh, trật tự',
    titles: [
      'Mô hình Camera an ninh ở khu dân cư',
      'Giải pháp cấp căn cước công dân lưu động tại thôn vùng xa',
      'Sổ tay nhận diện lừa đảo trên không gian mạng cho người dân',
    ],
  },
  prosecution: {
    name: 'Tư pháp',
    titles: [
      'Lập sơ đồ hóa chứng cứ trong giải quyết án hình sự',
      'Sổ theo dõi tố giác, tin báo về tội phạm bằng bảng tính',
    ],
  },
  court: {
    name: 'Tư pháp',
    titles: ['Giải pháp nâng tỷ lệ hòa giải thành trong vụ việc dân sự', 'Cấp, tống đạt văn bản tố tụng theo cụm xã'],
  },
  enforcement: {
    name: 'Tư pháp',
    titles: ['Số hóa hồ sơ thi hành án theo năm thụ lý', 'Phối hợp xác minh điều kiện thi hành án với Trưởng thôn'],
  },
  power: {
    name: 'Sản xuất, kinh doanh, dịch vụ',
    titles: [
      'Cải tiến cách phát quang hành lang an toàn lưới điện',
      'Xử lý nhanh điểm lệch tải trên lưới hạ áp',
      'Gá treo dụng cụ an toàn khi làm việc trên cột',
      'Ghi chỉ số công tơ theo tuyến để giảm sai sót',
    ],
  },
  post: {
    name: 'Sản xuất, kinh doanh, dịch vụ',
    titles: ['Tuyến phát hàng hợp lý cho bưu tá vùng cao', 'Điểm bưu điện - văn hóa xã hỗ trợ nộp hồ sơ trực tuyến'],
  },
  bank: {
    name: 'Tài chính, tín dụng',
    titles: [
      'Rút ngắn thời gian giải ngân cho tổ tiết kiệm và vay vốn',
      'Đối chiếu chứng từ giao dịch bằng bảng tính tự động',
      'Lịch giao dịch cố định tại xã gắn với ngày chợ phiên',
    ],
  },
  cooperative: {
    name: 'Sản xuất, kinh doanh, dịch vụ',
    titles: ['Bảo quản quả sau thu hoạch bằng túi tự hủy', 'Ghi nhật ký sản xuất điện tử để truy xuất nguồn gốc'],
  },
  tax: {
    name: 'Tài chính, thuế',
    titles: ['Hướng dẫn nộp thuế điện tử cho hộ kinh doanh cá thể', 'Phân nhóm nợ thuế để đôn đốc theo tuần'],
  },
  insurance: {
    name: 'Bảo hiểm xã hội',
    titles: [
      'Tuyên truyền bảo hiểm xã hội tự nguyện tại chợ phiên',
      'Đối chiếu danh sách tham gia bảo hiểm y tế hộ gia đình với xã',
    ],
  },
  public: {
    name: 'Dịch vụ công',
    titles: [
      'Phiếu hướng dẫn một trang giúp người dân chuẩn bị đủ hồ sơ',
      'Đối chiếu số liệu hằng tháng với xã bằng biểu dùng chung',
    ],
  },
};

/** The field of a unit, by its id, the beginning of its id, or its kind; the first that fits. */
const fieldKeys: readonly (readonly [string, string])[] = [
  ['bt-mn-', 'preschool'],
  ['bt-thpt-', 'high'],
  ['bt-th-', 'primary'],
  ['school', 'secondary'],
  ['bt-gdnn', 'education'],
  ['bt-gddt', 'education'],
  ['bt-ttyt', 'health'],
  ['bt-ttvh', 'media'],
  ['bt-vhtt', 'media'],
  ['bt-dvnn', 'farming'],
  ['bt-nnptnt', 'farming'],
  ['bt-kiem-lam', 'forestry'],
  ['bt-vks', 'prosecution'],
  ['bt-toa-an', 'court'],
  ['bt-thads', 'enforcement'],
  ['bt-dien-luc', 'power'],
  ['bt-buu-dien', 'post'],
  ['bt-agribank', 'bank'],
  ['bt-csxh', 'bank'],
  ['bt-htx-', 'cooperative'],
  ['bt-thue', 'tax'],
  ['bt-bhxh', 'insurance'],
  ['verticalAgency', 'public'],
  ['bt-tckh', 'finance'],
  ['bt-bqlda', 'works'],
  ['bt-ktht', 'works'],
  ['bt-tnmt', 'works'],
  ['bt-thanh-tra', 'law'],
  ['bt-tu-phap', 'law'],
  ['commune', 'commune'],
  ['partyBody', 'party'],
  ['massOrg', 'union'],
  ['bt-cong-an', 'police'],
  ['bt-chqs', 'army'],
];

export function fieldOf(unit: { readonly id: string; readonly kind: string }): string {
  return fieldKeys.find(([key]) => unit.id.startsWith(key) || unit.kind === key)?.[1] ?? 'office';
}
