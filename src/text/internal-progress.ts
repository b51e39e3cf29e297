/** The words of the page on the plan's progress. */
export const progressText = {
  title: (year: number) => `Tiến độ kế hoạch năm ${year}`,
  lead: ({ all, finished, late, silent }: { all: number; finished: number; late: number; silent: number }) => {
    if (finished === all) return all === 1 ? 'Nhiệm vụ duy nhất đã hoàn thành.' : `Cả ${all} nhiệm vụ đã hoàn thành.`;
    const done =
      finished === 0
        ? `Chưa hoàn thành nhiệm vụ nào trong ${all} nhiệm vụ`
        : `${finished}/${all} nhiệm vụ đã hoàn thành`;
    const behind = late === 0 ? 'không có nhiệm vụ quá hạn' : `${late} nhiệm vụ còn đơn vị làm chậm`;
    return [done, behind, ...(silent === 0 ? [] : [`${silent} nhiệm vụ chưa có báo cáo`])].join('; ') + '.';
  },
  noTasks: 'Kế hoạch chưa có nhiệm vụ nào.',
  figures: 'Số nhiệm vụ theo tình trạng',
  ofAll: (all: number) => `/ ${all} nhiệm vụ`,
  tasks: 'nhiệm vụ',
  doneLate: (tasks: number) => `trong đó ${tasks} hoàn thành muộn`,
  lateTurns: (turns: number) => `${turns} lượt đơn vị còn chậm`,
  setAside: 'Không thực hiện, chuyển quý',

  tasksHeading: 'Nhiệm vụ theo quý',
  caption: (year: number) => `Các nhiệm vụ của kế hoạch năm ${year} theo quý`,
  ordinal: 'STT',
  content: 'Nội dung thực hiện',
  status: 'Tình trạng',
  finished: 'Đã xong',
  late: 'Đơn vị còn chậm',
  quarterNote: (day: string, isOver: boolean) => (isOver ? `đã hết hạn ngày ${day}` : `hạn ngày ${day}`),
  carriedOut: (units: string, fromAbove: boolean) => `Thực hiện: ${units}${fromAbove ? ' (cấp trên chủ trì)' : ''}`,
  finishedOf: (finished: number, units: number) => `${finished}/${units}\u00a0đơn\u00a0vị`,
  unitsSetAside: (units: number) => `${units} không thực hiện, chuyển quý`,
  lateUnits: (units: number) => `${units} đơn vị`,
  noData: 'chưa có số liệu',
  footnote:
    'Số thứ tự ghi như in trong kế hoạch. Nhiệm vụ quá hạn khi quý đã qua ngày cuối mà còn đơn vị chưa xong; việc đã xin không thực hiện hoặc chuyển quý không tính là chậm.',
  empty: 'Kế hoạch năm này chưa có nhiệm vụ nào.',

  reminders: 'Đơn vị cần đôn đốc',
  remindersCaption: (year: number) => `Các đơn vị còn nhiệm vụ chậm trong năm ${year}`,
  unit: 'Đơn vị',
  lateTasks: 'Còn chậm',
  tasksOf: (tasks: number) => `${tasks} nhiệm vụ`,
  which: 'Nhiệm vụ chậm',
  taskOf: (quarter: string, ordinal: string) => `${quarter}, nhiệm vụ ${ordinal}`,
  noReminders: 'Không có đơn vị nào còn chậm.',

  indicators: 'Tra cứu chỉ tiêu theo quý',
};
