import { join } from 'node:path';
import type { Dice } from './dice.ts';
import { dayText } from './dice.ts';
import { writeSheet } from './sheet.ts';

export interface RandomUnit {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
  /** First and last day of the unit; a blank one is open. */
  readonly from: string;
  readonly to: string;
  readonly successors: readonly string[];
}

const words =
  'Ánh Ăng Âu Bình Cẩm Dương Đôn Đức Hà Hòa Khe Lũng Mỹ Nà Ô Ơn Pác Quang Sơn Tân Ước Vi Xuân Yên Ý Thượng Hạ Đồng'.split(
    ' ',
  );

/** Units of which some merge, split or follow each other around the turn to the last year and within it. */
export function randomUnits(dice: Dice, last: number): RandomUnit[] {
  const names = dice.shuffled([...words.map((word) => `Xã ${word}`), 'Đội 2', 'Đội 10', 'Đội 1']);
  const unit = (id: string, changes: Partial<RandomUnit> = {}): RandomUnit => {
    const name = names.pop() ?? id;
    return { id, name, alias: `UBND ${name}`, from: '', to: '', successors: [], ...changes };
  };
  const eve = dayText(31, 12, last - 1);
  const newYear = dayText(1, 1, last);
  const month = 3 + dice.below(6);
  const midYear = { to: dayText(14, month, last), successors: ['mid'] };
  const merged = unit('old-a', { to: eve, successors: ['new'] });
  return [
    ...Array.from({ length: 11 }, (_, at) => unit(`steady-${at + 1}`)),
    merged,
    unit('old-b', { to: eve, successors: ['new'] }),
    // The new unit goes on under the name of one of the old.
    { ...unit('new', { from: newYear }), name: merged.name, alias: '' },
    unit('mid-a', midYear),
    unit('mid-b', midYear),
    unit('mid', { from: dayText(15, month, last) }),
    // Taken over by units that were there before.
    unit('absorbed', { to: eve, successors: [1, 2, 3, 4, 5].map((at) => `steady-${at}`) }),
    unit('first', { to: eve, successors: ['second'] }),
    unit('second', { from: newYear, to: dayText(31, 1, last), successors: ['third'] }),
    unit('third', { from: dayText(1, 2, last) }),
    unit('whole', { to: eve, successors: ['half-a', 'half-b'] }),
    unit('half-a', { from: newYear }),
    unit('half-b', { from: newYear }),
    unit('closed-may', { to: dayText(30, 5, last) }),
    unit('closed-june', { to: dayText(31, 5, last) }),
  ];
}

/** The units that are there on some day of the year. */
export function unitsOf(units: readonly RandomUnit[], year: number): RandomUnit[] {
  return units.filter(({ from, to }) => yearOf(from, 0) <= year && yearOf(to, 9999) >= year);
}

function yearOf(day: string, open: number): number {
  return day === '' ? open : Number(day.slice(-4));
}

/** The unit as one of its files may name it. */
export function unitCell(dice: Dice, { id, name, alias }: RandomUnit): string {
  return dice.one([id, name, name, alias === '' ? name : alias]);
}

export function writeUnits(data: string, units: readonly RandomUnit[]): void {
  const headers = [
    'Mã đơn vị',
    'Tên đơn vị',
    'Loại đơn vị',
    'Tên gọi khác',
    'Hệ thống khen thưởng',
    'Từ ngày',
    'Đến ngày',
  ];
  writeSheet(
    join(data, 'don-vi.csv'),
    [...headers, 'Đơn vị kế thừa'],
    units.map(({ id, name, alias, from, to, successors }) => ({
      'Mã đơn vị': id,
      'Tên đơn vị': name,
      'Loại đơn vị': 'commune',
      'Tên gọi khác': alias,
      'Hệ thống khen thưởng': 'Chung',
      'Từ ngày': from,
      'Đến ngày': to,
      'Đơn vị kế thừa': successors.join('; '),
    })),
  );
}
