/** What the codes of the database are called on screen. A code without a word is an error, not a blank. */
export const labels = {
  recipientKind: { individual: 'Cá nhân', collective: 'Tập thể', household: 'Hộ gia đình' },
  exemplarKind: {
    individual: 'Cá nhân',
    collective: 'Tập thể',
    household: 'Hộ gia đình',
    model: 'Mô hình mới',
    goodDeed: 'Người tốt, việc tốt',
  },
  awardFamily: { title: 'Danh hiệu thi đua', form: 'Hình thức khen thưởng' },
  awardLevel: {
    state: 'Nhà nước',
    ministry: 'Bộ, ngành',
    province: 'Tỉnh',
    district: 'Huyện',
    commune: 'Xã',
    unit: 'Cơ sở',
  },
  raised: { directWorker: 'Người lao động trực tiếp', smallCollective: 'Tập thể nhỏ' },
  commendationType: {
    merit: 'Thường xuyên',
    thematic: 'Chuyên đề',
    sudden: 'Đột xuất',
    contribution: 'Cống hiến',
    serviceYears: 'Niên hạn',
    foreign: 'Đối ngoại',
    resistanceWar: 'Kháng chiến',
  },
  initiativeScope: { base: 'Cơ sở', province: 'Tỉnh', nation: 'Toàn quốc' },
  movementLevel: {
    central: 'Trung ương',
    province: 'Cấp tỉnh',
    district: 'Cấp huyện',
    commune: 'Cấp xã',
    bloc: 'Cụm, khối thi đua',
    unit: 'Cơ quan, đơn vị',
  },
  movementMethod: { regular: 'Thi đua thường xuyên', thematic: 'Thi đua theo chuyên đề' },
  scoreStage: { self: 'Tự chấm', bloc: 'Khối chấm', council: 'Hội đồng thẩm định' },
  blocRole: { head: 'Khối trưởng', deputy: 'Khối phó', member: '' },
  planStatus: {
    filed: 'đã có',
    filedLate: 'có, nhưng muộn',
    missing: 'chưa có',
    notTracked: 'không theo dõi',
  },
  registrationStatus: { onTime: 'đúng hạn', late: 'có lượt sau hạn', none: 'chưa đăng ký' },
  severity: { error: 'Lỗi', warning: 'Cần giải trình', info: 'Thông tin' },
} as const;

/** The word for a code of one of the lists above. */
export function label<L extends keyof typeof labels>(list: L, code: string): string {
  const words: Readonly<Record<string, string>> = labels[list];
  const word = words[code];
  if (word === undefined) throw new Error(`labels.${list} has no word for "${code}"`);
  return word;
}
