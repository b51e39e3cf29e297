import type { RandomBloc } from './blocs.ts';
import type { Dice } from './dice.ts';
import type { SheetRow, WriteYear } from './sheet.ts';
import type { RandomUnit } from './units.ts';
import { unitCell } from './units.ts';

interface RandomCriterion {
  readonly table: string;
  readonly code: string;
  readonly group: string;
  readonly kind: 'Điểm chuẩn' | 'Điểm thưởng' | 'Điểm trừ' | 'Khống chế';
  readonly max: number;
}

/** Tables of 100 and of 1000 points with groups whose bonus and penalties together exceed the group's own. */
export function randomCriteria(dice: Dice): RandomCriterion[] {
  const table = (name: string, letter: string, base: number): RandomCriterion[] => {
    const criterion = (kind: RandomCriterion['kind'], code: string, max: number): RandomCriterion => {
      const [group = '', child] = code.split('.');
      return { table: name, kind, max, code: letter + code, group: child === undefined ? '' : letter + group };
    };
    const first = (base * (4 + dice.below(3))) / 20;
    return [
      criterion('Điểm chuẩn', '1', base / 2),
      criterion('Điểm chuẩn', '1.1', first),
      criterion('Điểm chuẩn', '1.2', base / 2 - first),
      criterion('Điểm chuẩn', '2', base * 0.3),
      criterion('Điểm chuẩn', '3', base * 0.2),
      criterion('Điểm thưởng', '4', base * 0.05),
      criterion('Điểm thưởng', '4.1', base * 0.03),
      criterion('Điểm thưởng', '4.2', base * 0.04),
      criterion('Điểm thưởng', '5', base * 0.02),
      criterion('Điểm trừ', '6', base * 0.06),
      criterion('Điểm trừ', '6.1', base * 0.05),
      criterion('Điểm trừ', '6.2', base * 0.04),
      criterion('Điểm trừ', '7', base * 0.03),
      criterion('Khống chế', '8', 0),
      criterion('Khống chế', '9', 0),
    ];
  };
  return [
    ...table('Bảng trăm', 'T', 100),
    ...table('Bảng nghìn', 'N', 1000),
    ...table('Bảng ngành', 'S', 100),
    ...(dice.chance(0.5) ? table('Bảng trống', 'R', 100).filter(({ kind }) => kind !== 'Điểm chuẩn') : []),
  ];
}

export function writeCriteria(write: WriteYear, criteria: readonly RandomCriterion[]): void {
  const headers = ['Bảng tiêu chí', 'Mã tiêu chí', 'Thuộc nhóm', 'Nội dung tiêu chí', 'Loại tiêu chí', 'Điểm tối đa'];
  const rows = criteria.map(({ table, code, group, kind, max }) => ({
    'Bảng tiêu chí': table,
    'Mã tiêu chí': code,
    'Thuộc nhóm': group,
    'Nội dung tiêu chí': `Nội dung ${code}`,
    'Loại tiêu chí': kind,
    'Điểm tối đa': max,
  }));
  write('tieu-chi.csv', headers, rows);
}

const stages = ['Tự chấm', 'Khối chấm', 'Hội đồng thẩm định'];

interface Scored {
  readonly blocs: readonly RandomBloc[];
  readonly criteria: readonly RandomCriterion[];
}

export function writeScores(dice: Dice, write: WriteYear, { blocs, criteria }: Scored): void {
  const rows = blocs.flatMap((bloc) => {
    const own = criteria.filter(({ table }) => table === bloc.table);
    const quarters = ['', ...dice.some(['I', 'II', 'III', 'IV'], 0.5)];
    return quarters.flatMap((quarter) => {
      // The stages so far, of which the last may be half done.
      const done = stages.slice(0, 1 + dice.below(3));
      return done.flatMap((stage) => {
        const thoroughness = stage === done.at(-1) && dice.chance(0.3) ? 0.9 : 1;
        return blocRows(dice, { bloc, criteria: own, thoroughness }).map((row) => ({
          ...row,
          'Bước chấm': stage,
          Quý: quarter,
        }));
      });
    });
  });
  write('cham-diem.csv', ['Khối', 'Đơn vị', 'Mã tiêu chí', 'Bước chấm', 'Quý', 'Điểm', 'Ghi chú'], rows);
}

interface BlocScoring {
  readonly bloc: RandomBloc;
  readonly criteria: readonly RandomCriterion[];
  /** How likely a criterion of a member has its points. */
  readonly thoroughness: number;
}

/** Members often have the points of the one before, so that totals are equal. */
function blocRows(dice: Dice, { bloc, criteria, thoroughness }: BlocScoring): SheetRow[] {
  const leaves = criteria.filter(({ code }) => !criteria.some(({ group }) => group === code));
  const likeness = dice.one([0.2, 0.6, 0.9]);
  let points = new Map<string, number>();
  return bloc.members.flatMap((unit) => {
    if (points.size === 0 || !dice.chance(likeness))
      points = dice.chance(0.2) ? justReaching(dice, leaves) : memberPoints(dice, leaves);
    const isThere = (): boolean => dice.chance(unit.to === '' ? thoroughness : 0.95);
    return [...points].filter(isThere).map(([code, given]) => scoreRow(dice, { bloc, unit, code, given }));
  });
}

function scoreRow(
  dice: Dice,
  { bloc, unit, code, given }: { bloc: RandomBloc; unit: RandomUnit; code: string; given: number },
): SheetRow {
  return { Khối: dice.one([bloc.id, bloc.name]), 'Đơn vị': unitCell(dice, unit), 'Mã tiêu chí': code, Điểm: given };
}

function memberPoints(dice: Dice, leaves: readonly RandomCriterion[]): Map<string, number> {
  const given = leaves.flatMap(({ kind, code, max }): [string, number][] => {
    if (kind === 'Điểm chuẩn') return [[code, dice.points(max)]];
    if (kind === 'Khống chế') return dice.chance(0.2) ? [[code, dice.below(2)]] : [];
    return dice.chance(0.6) ? [[code, dice.points(max * 1.5)]] : [];
  });
  return new Map(given);
}

/** Core points that together are exactly a grade's percentage, where rounding errors would show. */
function justReaching(dice: Dice, leaves: readonly RandomCriterion[]): Map<string, number> {
  const core = leaves.filter(({ kind }) => kind === 'Điểm chuẩn');
  const base = core.reduce((total, { max }) => total + max, 0);
  let left = (base * dice.one([29, 57, 58, 90])) / 100;
  const given = core.map(({ code, max }): [string, number] => {
    const points = Math.min(max, Math.round(left * 100) / 100);
    left -= points;
    return [code, points];
  });
  return new Map(given);
}
