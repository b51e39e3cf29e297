import type { Dice } from './dice.ts';
import type { SheetRow, WriteYear } from './sheet.ts';
import type { RandomUnit } from './units.ts';
import { unitCell, unitsOf } from './units.ts';

interface RandomYear {
  readonly year: number;
  readonly units: readonly RandomUnit[];
}

const quarters = ['I', 'II', 'III', 'IV'];
const statuses = [
  'Chưa thực hiện',
  'Đang thực hiện',
  'Hoàn thành',
  'Hoàn thành',
  'Hoàn thành muộn',
  'Không thực hiện',
  'Chuyển quý',
];

/** Tasks of which two ask every unit for a plan of its own, and how far the units are with them. */
export function writePlan(dice: Dice, write: WriteYear, { year, units }: RandomYear): void {
  const tasks = Array.from({ length: 12 }, (_, at) => ({
    id: `${year}-${at + 1}`,
    quarter: at === 11 ? 3 : dice.below(4),
    at,
  }));
  const headers = [
    'Mã nhiệm vụ',
    'Quý',
    'STT',
    'Nội dung thực hiện',
    'Đơn vị chỉ đạo',
    'Đơn vị thực hiện',
    'Đơn vị phối hợp',
  ];
  const rows = tasks.map(({ id, quarter, at }) => ({
    'Mã nhiệm vụ': id,
    Quý: quarters[quarter] ?? '',
    STT: at + 1,
    'Nội dung thực hiện': `Nhiệm vụ ${at + 1}`,
    'Đơn vị chỉ đạo': 'UBND',
    'Đơn vị thực hiện': 'Các đơn vị',
    'Sản phẩm': at < 2 ? 'Kế hoạch của đơn vị' : '',
  }));
  write('nhiem-vu.csv', [...headers, 'Cấp trên chủ trì', 'Sản phẩm'], rows);
  // Nobody keeps track of the last task, which is one for the end of the year.
  const followed = tasks.slice(0, -1);
  const progress = followed.flatMap(({ id, quarter }) => {
    const usual = [dice.one(statuses), ...dice.some(statuses, dice.one([0, 0.2, 0.5]))];
    return dice.some(unitsOf(units, year), 0.7).flatMap((unit) => {
      const first = [quarter, ...dice.some([quarter + 1, quarter + 2], 0.3)].filter((at) => at < quarters.length);
      return first.map((at) => progressRow(dice, { year, unit, task: id, quarter: at, usual }));
    });
  });
  const progressHeaders = ['Mã nhiệm vụ', 'Đơn vị', 'Quý', 'Tình trạng', 'Ngày hoàn thành', 'Minh chứng', 'Ghi chú'];
  write('tien-do.csv', progressHeaders, dice.shuffled(progress));
}

interface Followed {
  readonly year: number;
  readonly unit: RandomUnit;
  readonly task: string;
  readonly quarter: number;
  /** How the units are doing with this task. */
  readonly usual: readonly string[];
}

function progressRow(dice: Dice, { year, unit, task, quarter, usual }: Followed): SheetRow {
  const status = dice.one(usual);
  return {
    'Mã nhiệm vụ': task,
    'Đơn vị': unitCell(dice, unit),
    Quý: quarters[quarter] ?? '',
    'Tình trạng': status,
    'Ngày hoàn thành': status.startsWith('Hoàn thành') && dice.chance(0.9) ? dice.day(year, 1, 12) : '',
  };
}

/** Some quarters have no line, some lines no result yet; shares and levels are not added up. */
export function writeIndicators(dice: Dice, write: WriteYear, { year, units }: RandomYear): void {
  const headers = [
    'Mã chỉ tiêu',
    'Tên chỉ tiêu',
    'Đơn vị tính',
    'Cách cộng dồn',
    'Đơn vị',
    'Quý',
    'Kế hoạch',
    'Thực hiện',
  ];
  const ways = ['', 'Cộng các quý', 'Quý sau cùng', ''];
  const rows = ways.flatMap((way, at) =>
    dice.some(unitsOf(units, year), 0.7).flatMap((unit) =>
      dice.some(quarters, 0.85).map((quarter) => ({
        'Mã chỉ tiêu': `CT${at + 1}`,
        'Tên chỉ tiêu': `Chỉ tiêu ${at + 1}`,
        'Đơn vị tính': way === 'Quý sau cùng' ? '%' : 'việc',
        'Cách cộng dồn': way,
        'Đơn vị': unitCell(dice, unit),
        Quý: quarter,
        'Kế hoạch': dice.chance(0.1) ? 0 : dice.points(at === 0 ? 3000 : 90),
        'Thực hiện': dice.chance(0.15) ? '' : dice.points(at === 0 ? 3000 : 90),
      })),
    ),
  );
  write('chi-tieu.csv', headers, rows);
}

export function writeExemplars(dice: Dice, write: WriteYear, { year, units }: RandomYear): void {
  const movements = ['Trung ương', 'Tỉnh', 'Cụm, khối'].map((level, at) => ({
    'Mã phong trào': `pt-${at + 1}`,
    'Tên phong trào': `Phong trào ${at + 1}`,
    'Cơ quan phát động': 'UBND',
    'Cấp phát động': level,
    'Phương thức': 'Chuyên đề',
    'Từ năm': String(year),
    'Đến năm': String(year),
  }));
  const movementHeaders = [
    'Mã phong trào',
    'Tên phong trào',
    'Cơ quan phát động',
    'Cấp phát động',
    'Phương thức',
    'Từ năm',
  ];
  write(
    'phong-trao.csv',
    [...movementHeaders, 'Đến năm', 'Số tháng', 'Nội dung, tiêu chí', 'Ngày sơ kết', 'Ghi chú'],
    movements,
  );
  const exemplars = Array.from({ length: 18 }, (_, at) => ({
    'Mã điển hình': `dh-${year}-${at + 1}`,
    'Tên điển hình': `Điển hình ${at + 1}`,
    'Loại điển hình': dice.one(['Cá nhân', 'Tập thể', 'Hộ gia đình', 'Mô hình mới', 'Người tốt, việc tốt']),
    'Giai đoạn': dice.one(['Phát hiện', 'Bồi dưỡng', 'Tổng kết', 'Nhân rộng']),
    'Đơn vị': unitCell(dice, dice.one(unitsOf(units, year))),
    'Lĩnh vực': dice.one(['Nông nghiệp', 'Giáo dục', 'Y tế']),
    'Phong trào': dice.one(['', 'pt-1', 'Phong trào 3']),
    'Tóm tắt thành tích': 'Làm tốt',
    'Đồng ý công khai': dice.one(['', 'x', 'Có']),
    'Ngày đồng ý': dice.one(['', '05/05/2023', '06/06/2023', '07/07/2023']),
    'Ngày rút đồng ý': dice.one(['', '', '', '', '06/06/2023']),
    'Trẻ em': dice.one(['', '', '', 'x']),
    'Công bố': dice.one(['', 'x', 'x']),
  }));
  write('dien-hinh.csv', exemplarHeaders, exemplars);
}

const exemplarHeaders = [
  ...['Mã điển hình', 'Tên điển hình', 'Loại điển hình', 'Giai đoạn', 'Đơn vị', 'Lĩnh vực', 'Phong trào'],
  ...[
    'Tiêu đề bài viết',
    'Tóm tắt thành tích',
    'Hình thức khen',
    'Số quyết định',
    'Ngày quyết định',
    'Ngày biểu dương',
  ],
  ...[
    'Đơn vị bồi dưỡng',
    'Đồng ý công khai',
    'Đồng ý đăng bài viết',
    'Đồng ý đăng ảnh',
    'Ngày đồng ý',
    'Ngày rút đồng ý',
    'Trẻ em',
    'Công bố',
    'Ghi chú',
  ],
];

export function writeInitiatives(dice: Dice, write: WriteYear, { year, units }: RandomYear): void {
  const headers = [
    'Mã sáng kiến',
    'Tên sáng kiến',
    'Tác giả',
    'Đơn vị',
    'Phạm vi ảnh hưởng',
    'Lĩnh vực',
    'Số quyết định',
  ];
  const rows = Array.from({ length: dice.below(6) }, (_, at) => ({
    'Mã sáng kiến': `SK-${year}-${at + 1}`,
    'Tên sáng kiến': `Sáng kiến ${at + 1}`,
    'Tác giả': `Triệu Thị ${dice.one(['Ánh', 'Êm', 'Ước'])}`,
    'Đơn vị': unitCell(dice, dice.one(unitsOf(units, year))),
    'Phạm vi ảnh hưởng': dice.one(['Cơ sở', 'Tỉnh', 'Toàn quốc']),
    'Lĩnh vực': 'Giáo dục',
  }));
  write('sang-kien.csv', [...headers, 'Ngày công nhận'], rows);
}
