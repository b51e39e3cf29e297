/** What is commended in a movement, for each kind of recipient. */
export interface MovementWork {
  readonly citizen: readonly string[];
  readonly staff: readonly string[];
  readonly collective: readonly string[];
  readonly household: readonly string[];
}

const anyMovement: MovementWork = {
  citizen: ['Có thành tích xuất sắc trong đợt thi đua chuyên đề'],
  staff: ['Có thành tích xuất sắc trong đợt thi đua chuyên đề'],
  collective: ['Có thành tích xuất sắc trong đợt thi đua chuyên đề'],
  household: ['Gương mẫu tham gia phong trào thi đua ở địa phương'],
};

const works: Readonly<Record<string, MovementWork>> = {
  'nong-thon-moi': {
    citizen: [
      'Vận động bà con hiến đất, góp công làm đường thôn, rãnh thoát nước',
      'Hiến đất ruộng và vườn để mở rộng đường liên thôn',
      'Chuyển đổi đất kém hiệu quả sang trồng cây ăn quả, có thu nhập khá',
      'Giữ vườn mẫu, hướng dẫn các hộ trong thôn cùng làm',
    ],
    staff: [
      'Vận động Nhân dân hiến đất, góp công làm đường thôn',
      'Hướng dẫn các hộ xây dựng vườn mẫu, chuồng trại hợp vệ sinh',
      'Tham mưu tốt việc rà soát, hoàn thiện hồ sơ tiêu chí nông thôn mới',
      'Bám sát thôn được giao phụ trách, hoàn thành tiêu chí đúng hạn',
    ],
    collective: [
      'Hoàn thành thôn nông thôn mới kiểu mẫu trước thời hạn',
      'Huy động tốt sức dân làm đường hoa, nhà văn hóa thôn',
      'Xây dựng thôn không rác thải, giữ sạch nguồn nước',
      'Dẫn đầu về số tiêu chí nông thôn mới đạt thêm trong năm',
    ],
    household: ['Hiến đất làm đường và sân chơi của thôn', 'Xây dựng vườn mẫu, phát triển kinh tế hộ bền vững'],
  },
  'vi-nguoi-ngheo': {
    citizen: [
      'Tự nguyện viết đơn xin thoát nghèo, vươn lên làm kinh tế khá',
      'Giúp giống, vốn và kỹ thuật cho các hộ nghèo trong thôn',
      'Góp nhiều ngày công xóa nhà tạm cho hộ nghèo',
    ],
    staff: [
      'Vận động ủng hộ xóa nhà tạm cho hộ nghèo',
      'Nhận đỡ đầu học sinh có hoàn cảnh khó khăn',
      'Rà soát, theo dõi hộ nghèo chính xác, không để sót đối tượng',
      'Giúp hộ nghèo được phân công có sinh kế ổn định',
    ],
    collective: [
      'Nhận giúp đỡ hộ nghèo có địa chỉ, nhiều hộ thoát nghèo trong năm',
      'Huy động kinh phí, ngày công làm nhà cho hộ nghèo',
      'Giảm tỷ lệ hộ nghèo vượt kế hoạch được giao',
    ],
    household: [
      'Vươn lên thoát nghèo bền vững, giúp hộ khác cùng phát triển',
      'Giúp đỡ hộ khó khăn trong thôn về vốn và giống',
    ],
  },
  'van-hoa-cong-so': {
    citizen: anyMovement.citizen,
    staff: [
      'Gương mẫu thực hiện kỷ luật, kỷ cương hành chính, văn hóa giao tiếp',
      'Tận tình hướng dẫn người dân tại Bộ phận Một cửa',
      'Giải quyết hồ sơ trước hạn, được người dân đánh giá hài lòng',
    ],
    collective: [
      'Xây dựng cơ quan xanh, sạch, đẹp, an toàn',
      'Không có hồ sơ quá hạn, không có phản ánh về thái độ phục vụ',
      'Duy trì tốt nền nếp, văn hóa công sở trong đơn vị',
    ],
    household: anyMovement.household,
  },
  'chuyen-doi-so': {
    citizen: [
      'Đưa nông sản của gia đình và bà con lên sàn thương mại điện tử',
      'Thành viên nòng cốt của Tổ công nghệ số cộng đồng thôn',
      'Tiên phong thanh toán không dùng tiền mặt, hướng dẫn bà con cùng làm',
    ],
    staff: [
      'Hướng dẫn người dân nộp hồ sơ trực tuyến tại thôn',
      'Số hóa hồ sơ lưu trữ của đơn vị đúng tiến độ',
      'Có giải pháp đẩy mạnh xử lý công việc trên môi trường mạng',
    ],
    collective: [
      'Tổ công nghệ số cộng đồng hoạt động hiệu quả, đến từng hộ dân',
      'Tỷ lệ hồ sơ nộp trực tuyến vượt chỉ tiêu được giao',
      'Xây dựng mô hình thôn thông minh, thanh toán không dùng tiền mặt',
    ],
    household: ['Tiên phong bán nông sản trên mạng, hướng dẫn hộ khác cùng làm'],
  },
};

/** The work of a movement, by its id; words that fit any other movement where the id is not known. */
export function workOf(movementId: string): MovementWork {
  return works[movementId] ?? anyMovement;
}

/** Sudden deeds of people of the communes. */
export const citizenDeeds = [
  'Dũng cảm cứu người bị lũ cuốn trôi',
  'Nhặt được tài sản lớn, trả lại người mất',
  'Phát hiện, báo tin giúp Công an bắt giữ đối tượng trộm cắp tài sản',
  'Kịp thời dập tắt đám cháy nhà dân, hạn chế thiệt hại',
  'Cứu trẻ em bị đuối nước',
];

/** Units that are called out at any hour, by id, and what they are commended for then. */
export const unitDeeds: Readonly<Record<string, readonly string[]>> = {
  'bt-cong-an': [
    'Lập thành tích xuất sắc trong đấu tranh phòng, chống tội phạm ma túy',
    'Truy bắt nhanh nhóm trộm cắp gia súc trên địa bàn',
  ],
  'bt-kiem-lam': ['Chữa cháy rừng kịp thời, không để cháy lan', 'Phát hiện, ngăn chặn vụ khai thác gỗ trái phép'],
  'bt-dien-luc': ['Xử lý sự cố điện ngay trong đêm mưa bão, sớm cấp điện lại cho các xã'],
  'bt-ttyt': ['Cấp cứu thành công người bị tai nạn ở thôn vùng xa', 'Khống chế nhanh ổ dịch tại cơ sở'],
  'bt-chqs': [
    'Cứu hộ kịp thời người dân vùng sạt lở trong mưa lũ',
    'Khắc phục nhanh hậu quả mưa lũ, thông đường cho dân',
  ],
};
