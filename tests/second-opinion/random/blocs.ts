import type { Dice } from './dice.ts';
import type { WriteYear } from './sheet.ts';
import type { RandomUnit } from './units.ts';
import { unitCell, unitsOf } from './units.ts';

export interface RandomBloc {
  readonly id: string;
  readonly name: string;
  readonly system: string;
  readonly table: string;
  readonly period: string;
  readonly members: readonly RandomUnit[];
}

/** Council blocs that share a unit, a school-year bloc of the sector over units of the others, one without criteria. */
export function randomBlocs(dice: Dice, units: readonly RandomUnit[], year: number): RandomBloc[] {
  const there = dice.shuffled(unitsOf(units, year));
  const spare = there.slice(0, 4);
  const placed = there.slice(4);
  const middle = 3 + dice.below(Math.floor(placed.length / 2));
  const bloc = (id: string, changes: Partial<RandomBloc>): RandomBloc => ({
    ...{ id, name: `Khối ${id}`, system: '', table: 'Bảng trăm', period: '', members: [] },
    ...changes,
  });
  return dice.shuffled([
    bloc('K1', { members: placed.slice(0, middle) }),
    bloc('K2', { table: 'Bảng nghìn', system: 'Hội đồng', members: placed.slice(middle - 1) }),
    bloc('N1', {
      ...{ table: 'Bảng ngành', system: 'Ngành', period: `${year - 1}-${year}` },
      members: [...dice.some(placed, 0.4), ...spare.slice(0, 3), ...there.filter(isClosed)].filter(isFirst),
    }),
    bloc('K3', { table: 'Bảng trống', members: placed.slice(-2) }),
  ]);
}

function isClosed({ id }: RandomUnit): boolean {
  return id.startsWith('closed');
}

function isFirst<T>(thing: T, at: number, all: readonly T[]): boolean {
  return all.indexOf(thing) === at;
}

export function writeBlocs(dice: Dice, write: WriteYear, blocs: readonly RandomBloc[]): void {
  const headers = ['Mã khối', 'Tên khối', 'Loại', 'Hệ thống', 'Bảng tiêu chí', 'Kỳ', 'Đơn vị', 'Vai trò', 'Số người'];
  const roles = ['Khối trưởng', 'Khối phó'];
  const rows = blocs.flatMap((bloc) =>
    bloc.members.map((unit, at) => ({
      'Mã khối': bloc.id,
      'Tên khối': bloc.name,
      Loại: bloc.id === 'K2' ? 'Cụm' : 'Khối',
      'Hệ thống': bloc.system,
      'Bảng tiêu chí': bloc.table,
      Kỳ: bloc.period,
      'Đơn vị': unitCell(dice, unit),
      'Vai trò': roles[at] ?? 'Thành viên',
      'Số người': dice.chance(0.8) ? 5 + dice.below(40) : '',
    })),
  );
  write('khoi-thi-dua.csv', [...headers, 'Ủy viên Hội đồng theo dõi'], rows);
}

export function writeBallots(
  dice: Dice,
  write: WriteYear,
  { year, blocs }: { year: number; blocs: readonly RandomBloc[] },
): void {
  const rows = blocs.flatMap(({ id, name, members }) => {
    const voted = dice.some(members, dice.one([0, 0.5, 1, 1]));
    const again = dice.some(voted, dice.one([0, 0, 0.5, 1]));
    const ballot = (day: string) => (unit: RandomUnit) => ({
      Khối: dice.one([id, name]),
      'Đơn vị': unitCell(dice, unit),
      'Số phiếu đồng ý': dice.below(4),
      'Tổng số phiếu': members.length,
      'Ngày bỏ phiếu': day,
    });
    return dice.shuffled([...voted.map(ballot(`05/12/${year}`)), ...again.map(ballot(`20/12/${year}`))]);
  });
  write('bo-phieu.csv', ['Khối', 'Đơn vị', 'Số phiếu đồng ý', 'Tổng số phiếu', 'Ngày bỏ phiếu'], rows);
}
