import { formatNumber } from './format.ts';

/** The words of the awarding ceremony: who is called up, and what has to be ready. */
export const ceremonyText = {
  title: (year: number) => `Lễ trao thưởng năm ${year}`,
  lead: (recipients: number, groups: number, largest: number) =>
    `${formatNumber(recipients)} lượt được gọi lên trong ${formatNumber(groups)} đợt, mỗi đợt nhiều nhất ${formatNumber(largest)}.`,
  empty: 'Năm này chưa có khen thưởng nào được quyết định.',

  figuresLabel: 'Tổng số của lễ trao',
  figures: {
    recipients: 'Lượt được gọi lên',
    awards: 'Danh hiệu, hình thức',
    groups: 'Đợt gọi lên',
    money: 'Tiền thưởng kèm theo',
    millions: (vnd: number) => formatNumber(vnd / 1_000_000),
    millionVnd: 'triệu đồng',
  },

  awards: {
    heading: 'Danh sách gọi lên',
    caption: (year: number) => `Danh sách gọi lên ở lễ trao năm ${year}, theo thứ tự tôn vinh`,
    award: 'Danh hiệu, hình thức',
    total: 'Tổng số',
    groups: 'Số đợt',
    note: (level: string, { decisions, questioned }: { decisions: number; questioned: number }) =>
      [
        `Cấp: ${level}`,
        `${formatNumber(decisions)} quyết định`,
        ...(questioned > 0 ? [`${formatNumber(questioned)} lượt cần xem lại`] : []),
      ].join('; '),
    footnote: '"Cần xem lại": dòng mà một quy tắc của trang Kiểm tra coi là lỗi; tên ấy được đánh dấu trong danh sách.',
  },

  objects: {
    heading: 'Vật trao',
    caption: (year: number) => `Vật trao ở lễ trao năm ${year}`,
    object: 'Vật trao',
    amount: 'Số lượng',
    untold: 'Chưa ghi vật trao',
    untoldNote: 'ghi ở cột "Vật trao" của danh mục danh hiệu',
  },

  needs: {
    heading: 'Vật trao và tiền thưởng của từng danh hiệu',
    caption: (year: number) => `Vật trao, tiền thưởng kèm theo từng danh hiệu, hình thức năm ${year}`,
    award: 'Danh hiệu, hình thức',
    kind: 'Đối tượng',
    objects: 'Vật trao',
    noObjects: 'chưa ghi',
    amount: 'Số lượng',
    rate: 'Mức một lượt',
    money: 'Tiền thưởng',
    vnd: 'đồng',
    noMoney: 'chưa có mức',
    times: (recipients: number, each: number | null) => `${formatNumber(recipients)} × ${formatNumber(each)}`,
    salaries: (salaries: readonly (number | null)[]) =>
      `theo lương cơ sở của ngày quyết định: ${salaries.map((salary) => formatNumber(salary)).join('; ')}`,
    moneyNote: ({ unpriced, isVerified }: { unpriced: number; isVerified: boolean }) =>
      [
        ...(unpriced > 0 ? [`${formatNumber(unpriced)} lượt chưa có mức`] : []),
        ...(isVerified ? [] : ['cần kiểm chứng']),
      ].join('; ') || undefined,
    sum: 'Cộng',
    footnote:
      'Tiền được cộng theo từng lượt: ai được nhiều danh hiệu cho cùng thành tích thì phần không được lĩnh chưa trừ. "Cần kiểm chứng": hệ số, mức lương cơ sở hoặc cách làm tròn trong danh mục chưa đối chiếu với văn bản gốc.',
  },

  callUp: {
    kicker: 'Danh sách gọi lên',
    lead: (recipients: number, groups: number) =>
      `${formatNumber(recipients)} lượt, ${formatNumber(groups)} đợt. Mỗi đợt chung một quyết định; đọc lần lượt từ trên xuống.`,
    groups: 'Các đợt',
    kind: (recipients: number, groups: number) => `${formatNumber(recipients)} lượt, ${formatNumber(groups)} đợt`,
    group: (number: number) => `Đợt ${formatNumber(number)}`,
    groupAward: (award: string, size: number, kind: string) =>
      `${award} · ${formatNumber(size)} ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
    decision: (number: string, date: string, authority: string | null) =>
      `Theo Quyết định số ${number} ngày ${date}${authority === null ? '' : ` của ${authority}`}`,
    next: (award: string) => `Tiếp theo: ${award}`,
    questioned: 'Cần xem lại',
    moveOn: 'Danh hiệu, hình thức tiếp theo',
  },

  address: {
    minor: 'Em',
    of: (gender: string) => {
      const word = addresses[gender];
      if (word === undefined) throw new Error(`"${gender}" is no known gender`);
      return word;
    },
  },
};

const addresses: Readonly<Record<string, string>> = { male: 'Ông', female: 'Bà' };
