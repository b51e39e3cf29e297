/** How a unit is staffed, in the words of its lists. */
export interface StaffPlan {
  /** Fewest and most people, leaders included. */
  readonly size: readonly [number, number];
  readonly leaders: readonly string[];
  readonly workers: readonly string[];
  /** Small collectives inside the unit that are put forward for a title. */
  readonly teams: readonly string[];
  /** Share of women among the people. */
  readonly women: number;
}

const office = ['Chuyên viên', 'Chuyên viên', 'Chuyên viên', 'Cán sự', 'Kế toán', 'Văn thư'];
const department: StaffPlan = {
  size: [7, 9],
  leaders: ['Trưởng phòng', 'Phó Trưởng phòng', 'Phó Trưởng phòng'],
  workers: office,
  teams: [],
  women: 0.5,
};
const party: StaffPlan = { ...department, size: [6, 8], leaders: ['Trưởng ban', 'Phó Trưởng ban', 'Phó Trưởng ban'] };
const massOrg: StaffPlan = { ...department, size: [6, 7], leaders: ['Chủ tịch', 'Phó Chủ tịch'] };
const publicService: StaffPlan = {
  ...department,
  size: [12, 15],
  leaders: ['Giám đốc', 'Phó Giám đốc', 'Phó Giám đốc'],
};
const vertical: StaffPlan = { ...department, size: [8, 11], leaders: ['Giám đốc', 'Phó Giám đốc'] };
const enterprise: StaffPlan = { ...vertical, workers: ['Nhân viên'], size: [10, 14] };
const commune: StaffPlan = {
  size: [18, 22],
  leaders: [
    ...['Bí thư Đảng ủy', 'Phó Bí thư Thường trực Đảng ủy', 'Chủ tịch UBND', 'Phó Chủ tịch UBND', 'Phó Chủ tịch HĐND'],
    ...[
      'Chủ tịch Ủy ban MTTQ',
      'Chủ tịch Hội Nông dân',
      'Chủ tịch Hội Liên hiệp Phụ nữ',
      'Chủ tịch Hội Cựu chiến binh',
      'Bí thư Đoàn Thanh niên',
    ],
  ],
  workers: [
    ...['Công chức Văn phòng - Thống kê', 'Công chức Địa chính - Nông nghiệp', 'Công chức Tài chính - Kế toán'],
    ...['Công chức Tư pháp - Hộ tịch', 'Công chức Văn hóa - Xã hội', 'Công chức Văn phòng - Thống kê'],
    ...['Cán bộ Văn phòng Đảng ủy', 'Công chức Địa chính - Xây dựng', 'Cán bộ khuyến nông', 'Cán bộ thú y'],
    ...['Cán bộ truyền thanh', 'Trưởng thôn', 'Bí thư Chi bộ thôn', 'Trưởng Ban Công tác mặt trận thôn', 'Y tế thôn'],
  ],
  teams: [],
  women: 0.42,
};
const school: StaffPlan = {
  size: [14, 18],
  leaders: ['Hiệu trưởng', 'Phó Hiệu trưởng', 'Phó Hiệu trưởng'],
  workers: [
    'Giáo viên',
    'Giáo viên',
    'Giáo viên',
    'Tổ trưởng chuyên môn',
    'Giáo viên',
    'Giáo viên',
    'Kế toán',
    'Giáo viên',
  ],
  teams: ['Tổ Khoa học tự nhiên', 'Tổ Khoa học xã hội'],
  women: 0.74,
};
const primary: StaffPlan = { ...school, teams: ['Tổ chuyên môn 1, 2, 3', 'Tổ chuyên môn 4, 5'] };

const byKind: Readonly<Record<string, StaffPlan>> = {
  commune,
  districtDepartment: department,
  publicService,
  partyBody: party,
  massOrg,
  judicial: { ...department, size: [8, 10] },
  armedForces: department,
  verticalAgency: vertical,
  enterprise,
  school,
};

const ownPlans: Readonly<Record<string, Partial<StaffPlan>>> = {
  'bt-van-phong': {
    size: [14, 16],
    leaders: ['Chánh Văn phòng', 'Phó Chánh Văn phòng', 'Phó Chánh Văn phòng'],
    workers: [...office, 'Nhân viên lái xe', 'Nhân viên tiếp nhận hồ sơ'],
    teams: ['Bộ phận Tiếp nhận và Trả kết quả', 'Tổ Tổng hợp'],
  },
  'bt-thanh-tra': { leaders: ['Chánh Thanh tra', 'Phó Chánh Thanh tra'], workers: ['Thanh tra viên', 'Chuyên viên'] },
  'bt-ttvh': {
    workers: ['Phóng viên', 'Biên tập viên', 'Kỹ thuật viên', 'Hướng dẫn viên văn hóa'],
    teams: ['Tổ Truyền thông', 'Tổ Văn hóa - Thể thao'],
  },
  'bt-dvnn': {
    workers: ['Khuyến nông viên', 'Kỹ sư chăn nuôi', 'Kỹ sư trồng trọt', 'Kiểm dịch viên'],
    teams: ['Bộ phận Trồng trọt', 'Bộ phận Chăn nuôi - Thú y'],
    women: 0.4,
  },
  'bt-gdnn': {
    workers: ['Giáo viên', 'Giáo viên', 'Giáo viên dạy nghề', 'Kế toán'],
    teams: ['Tổ Giáo dục thường xuyên', 'Tổ Dạy nghề'],
  },
  'bt-bqlda': { size: [9, 11], workers: ['Cán bộ kỹ thuật', 'Cán bộ giám sát', 'Kế toán'], women: 0.25 },
  'bt-ttyt': {
    size: [29, 30],
    leaders: [
      'Giám đốc',
      'Phó Giám đốc',
      'Phó Giám đốc',
      'Trưởng khoa',
      'Trưởng khoa',
      'Trưởng khoa',
      'Trưởng phòng',
      'Phó Trưởng khoa',
    ],
    workers: ['Bác sĩ', 'Điều dưỡng', 'Y sĩ', 'Hộ sinh', 'Kỹ thuật viên xét nghiệm', 'Dược sĩ', 'Điều dưỡng'],
    teams: [
      'Khoa Nội - Nhi',
      'Khoa Ngoại - Sản',
      'Khoa Kiểm soát bệnh tật',
      'Trạm Y tế xã Cao Sơn',
      'Phòng Kế hoạch - Nghiệp vụ',
    ],
    women: 0.66,
  },
  'bt-vphu': { size: [8, 10], leaders: ['Chánh Văn phòng', 'Phó Chánh Văn phòng'] },
  'bt-ubkt': {
    leaders: ['Chủ nhiệm', 'Phó Chủ nhiệm', 'Phó Chủ nhiệm'],
    workers: ['Ủy viên Ủy ban Kiểm tra', 'Kiểm tra viên'],
  },
  'bt-huyen-doan': { leaders: ['Bí thư Đoàn', 'Phó Bí thư Đoàn'] },
  'bt-phu-nu': { women: 1 },
  'bt-vks': {
    leaders: ['Viện trưởng', 'Phó Viện trưởng'],
    workers: ['Kiểm sát viên sơ cấp', 'Kiểm tra viên', 'Chuyên viên'],
  },
  'bt-toa-an': { leaders: ['Chánh án', 'Phó Chánh án'], workers: ['Thẩm phán sơ cấp', 'Thư ký Tòa án', 'Chuyên viên'] },
  'bt-thads': {
    leaders: ['Chi cục trưởng', 'Phó Chi cục trưởng'],
    workers: ['Chấp hành viên sơ cấp', 'Thẩm tra viên', 'Thư ký thi hành án'],
  },
  'bt-cong-an': {
    size: [29, 30],
    leaders: [
      'Trưởng Công an huyện',
      'Phó Trưởng Công an huyện',
      'Phó Trưởng Công an huyện',
      'Đội trưởng',
      'Đội trưởng',
      'Phó Đội trưởng',
    ],
    workers: [
      'Cán bộ Đội Cảnh sát hình sự',
      'Cán bộ Đội Cảnh sát giao thông - Trật tự',
      'Cán bộ Đội An ninh',
      'Cảnh sát khu vực',
      'Cán bộ Đội Tổng hợp',
    ],
    teams: ['Đội Cảnh sát giao thông - Trật tự', 'Đội An ninh', 'Công an xã Quân Hà'],
    women: 0.17,
  },
  'bt-chqs': {
    size: [13, 15],
    leaders: ['Chỉ huy trưởng', 'Chính trị viên', 'Phó Chỉ huy trưởng'],
    workers: ['Trợ lý Tác huấn', 'Trợ lý Động viên', 'Trợ lý Chính trị', 'Nhân viên Quân lực', 'Nhân viên Hậu cần'],
    teams: ['Ban Chính trị'],
    women: 0.08,
  },
  'bt-thue': {
    leaders: ['Chi cục trưởng', 'Phó Chi cục trưởng'],
    workers: ['Kiểm tra viên thuế', 'Công chức Đội thuế liên xã'],
    teams: ['Đội Nghiệp vụ quản lý thuế'],
  },
  'bt-kho-bac': { workers: ['Giao dịch viên', 'Kế toán viên'] },
  'bt-kiem-lam': {
    leaders: ['Hạt trưởng', 'Phó Hạt trưởng'],
    workers: ['Kiểm lâm viên', 'Kiểm lâm địa bàn'],
    teams: ['Trạm Kiểm lâm Vũ Muộn'],
    women: 0.15,
  },
  'bt-dat-dai': { size: [6, 7], leaders: ['Giám đốc Chi nhánh'], workers: ['Viên chức đo đạc', 'Viên chức hồ sơ'] },
  'bt-csxh': { workers: ['Cán bộ tín dụng', 'Kế toán giao dịch', 'Thủ quỹ'] },
  'bt-agribank': {
    leaders: ['Giám đốc Chi nhánh', 'Phó Giám đốc Chi nhánh'],
    workers: ['Giao dịch viên', 'Cán bộ tín dụng'],
    teams: ['Phòng Kế toán và Ngân quỹ'],
  },
  'bt-dien-luc': {
    size: [18, 20],
    workers: ['Công nhân quản lý vận hành', 'Công nhân sửa chữa điện', 'Nhân viên kinh doanh'],
    teams: ['Đội Quản lý vận hành đường dây'],
    women: 0.15,
  },
  'bt-buu-dien': {
    workers: ['Nhân viên bưu điện - văn hóa xã', 'Bưu tá', 'Giao dịch viên'],
    teams: ['Bưu cục Phủ Thông'],
  },
  'bt-htx-vi-huong': { size: [6, 8], leaders: ['Giám đốc hợp tác xã'], workers: ['Thành viên hợp tác xã'] },
  'bt-htx-quang-thuan': { size: [6, 7], leaders: ['Giám đốc hợp tác xã'], workers: ['Thành viên hợp tác xã'] },
};

const schoolPlans: Readonly<Record<string, Partial<StaffPlan>>> = {
  'bt-mn-': {
    workers: ['Giáo viên', 'Giáo viên', 'Tổ trưởng chuyên môn', 'Giáo viên', 'Nhân viên nấu ăn'],
    teams: ['Tổ Mẫu giáo', 'Tổ Nhà trẻ'],
    women: 0.99,
  },
  'bt-th-': primary,
  'bt-thpt-': {
    size: [28, 30],
    teams: ['Tổ Toán - Tin', 'Tổ Ngữ văn', 'Tổ Ngoại ngữ'],
    women: 0.62,
  },
  'bt-ptdt': {
    workers: ['Giáo viên', 'Giáo viên', 'Tổ trưởng chuyên môn', 'Giáo viên', 'Nhân viên nấu ăn', 'Giáo viên'],
    women: 0.66,
  },
};

/** The unit's own plan over that of its kind. */
export function staffPlan(unit: { readonly id: string; readonly kind: string }): StaffPlan {
  const ofSchool = Object.entries(schoolPlans).find(([prefix]) => unit.id.startsWith(prefix))?.[1];
  return { ...(byKind[unit.kind] ?? department), ...ofSchool, ...ownPlans[unit.id] };
}
