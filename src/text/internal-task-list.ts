import { romanQuarter } from './format.ts';

/** The words of the page that lists what was reported on a task. */
export const taskListText = {
  lead: ({ units, finished, late }: { units: number; finished: number; late: number }) => {
    if (units === 0) return 'Chưa có đơn vị nào báo cáo tiến độ nhiệm vụ này.';
    const done = `${finished}/${units} đơn vị đã xong`;
    return late === 0 ? `${done}.` : `${done}; ${late} đơn vị còn chậm.`;
  },
  caption: (task: string) => `Báo cáo tiến độ của từng đơn vị: ${task}`,
  unit: 'Đơn vị',
  quarter: 'Quý',
  quarterName: (quarter: number) => `Quý\u00a0${romanQuarter(quarter)}`,
  status: 'Tình trạng đã báo',
  doneOn: 'Ngày xong',
  evidence: 'Minh chứng',
  units: (units: number) => `${units} đơn vị`,
  late: 'Còn chậm',
  open: 'Đang làm, chưa hết hạn',
  finished: 'Đã xong',
  setAside: 'Không thực hiện, chuyển quý',
  earlier: 'Dòng của quý trước',
  earlierNote: 'đơn vị đã có dòng ở quý sau, tình trạng tính theo dòng ấy',
  reported: {
    notStarted: 'Chưa thực hiện',
    inProgress: 'Đang thực hiện',
    done: 'Hoàn thành',
    doneLate: 'Hoàn thành muộn',
    dropped: 'Không thực hiện',
    postponed: 'Chuyển quý',
  } as Readonly<Record<string, string>>,
  empty: 'Chưa có dòng tiến độ nào.',
};
