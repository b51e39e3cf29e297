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
  movementLevel: {
    central: 'Trung ương',
    province: 'Cấp tỉnh',
    district: 'Cấp huyện',
    commune: 'Cấp xã',
    unit: 'Cơ quan, đơn vị',
  },
  movementMethod: { regular: 'Thi đua thường xuyên', thematic: 'Thi đua theo chuyên đề' },
  scoreStage: { self: 'Tự chấm', bloc: 'Khối chấm', council: 'Hội đồng thẩm định' },
  blocRole: { head: 'Khối trưởng', deputy: 'Khối phó', member: '' },
  severity: { error: 'Lỗi', warning: 'Cần giải trình', info: 'Thông tin' },
} as const;

/** The word for a code of one of the lists above. */
export function label<L extends keyof typeof labels>(list: L, code: string): string {
  const words: Readonly<Record<string, string>> = labels[list];
  const word = words[code];
  if (word === undefined) throw new Error(`labels.${list} has no word for "${code}"`);
  return word;
}
