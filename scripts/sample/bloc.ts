import type { RowOf } from '../ingest/source.ts';
import type { blocMember } from '../ingest/sources/bloc-member.ts';
import type { Year } from './calendar.ts';
import { schoolYear } from './calendar.ts';
import type { Unit } from './hand-kept.ts';
import type { Random } from './random.ts';
import type { Scene } from './scene.ts';

/** A bloc of the year with its member units; the head stands first, its deputies next. */
export interface Bloc {
  readonly id: string;
  readonly name: string;
  readonly criteriaTable: string;
  readonly minder: string;
  readonly deputies: number;
  readonly members: readonly Unit[];
}

const ofCommunes = 'Bảng A - xã, thị trấn';
const ofOffices = 'Bảng B - cơ quan';
const ofSchools = 'Bảng C - trường học';
const ofEnterprises = 'Bảng D - doanh nghiệp, ngành dọc';

interface Plan extends Omit<Bloc, 'members'> {
  /** Ids or kinds of its members, in the order in which they lead. */
  readonly holds: readonly string[];
}

const plans: readonly Plan[] = [
  {
    id: 'K1',
    name: 'Khối các xã, thị trấn số 1',
    criteriaTable: ofCommunes,
    minder: 'Chủ tịch Ủy ban MTTQ Việt Nam huyện',
    deputies: 1,
    holds: ids('tan-tu quan-ha phu-thong cam-giang vi-huong luc-binh nguyen-phuc'),
  },
  {
    id: 'K2',
    name: 'Khối các xã số 2',
    criteriaTable: ofCommunes,
    minder: 'Chủ tịch Hội Nông dân huyện',
    deputies: 1,
    holds: ids('duong-phong cao-son quang-thuan sy-binh my-thanh vu-muon don-phong'),
  },
  {
    id: 'K3',
    name: 'Khối cơ quan Đảng, Mặt trận Tổ quốc, đoàn thể',
    criteriaTable: ofOffices,
    minder: 'Trưởng Ban Tổ chức Huyện ủy',
    deputies: 2,
    holds: ['partyBody', 'massOrg'],
  },
  {
    id: 'K4',
    name: 'Khối Kinh tế - tổng hợp',
    criteriaTable: ofOffices,
    minder: 'Phó Chủ tịch UBND huyện',
    deputies: 1,
    holds: ids('van-phong tckh nnptnt ktht tnmt dvnn bqlda'),
  },
  {
    id: 'K5',
    name: 'Khối Văn hóa - xã hội',
    criteriaTable: ofOffices,
    minder: 'Trưởng phòng Nội vụ',
    deputies: 1,
    holds: ids('noi-vu gddt ldtbxh vhtt dan-toc ttvh ttyt gdnn'),
  },
  {
    id: 'K6',
    name: 'Khối Nội chính',
    criteriaTable: ofOffices,
    minder: 'Chánh Thanh tra huyện',
    deputies: 1,
    holds: [...ids('tu-phap thanh-tra'), 'judicial', 'armedForces'],
  },
  {
    id: 'K7',
    name: 'Khối trường học',
    criteriaTable: ofSchools,
    minder: 'Trưởng phòng Giáo dục và Đào tạo',
    deputies: 2,
    holds: ['school'],
  },
  {
    id: 'K8',
    name: 'Khối doanh nghiệp, ngành dọc',
    criteriaTable: ofEnterprises,
    minder: 'Chủ tịch Liên đoàn Lao động huyện',
    deputies: 2,
    holds: ['verticalAgency', 'enterprise'],
  },
];

/** The year's blocs: every unit in exactly one. Heads and deputies change from year to year. */
export function blocsOf(units: readonly Unit[], year: Year, random: Random): Bloc[] {
  const placed = plans.map(({ holds, ...plan }) => {
    const order = holds.flatMap((held) =>
      random.of('bloc', held).shuffled(units.filter((unit) => unit.id === held || unit.kind === held)),
    );
    // Each year starts further along the same order, so that nobody leads twice in a row.
    const first = ((year - 2022) * (plan.deputies + 1)) % order.length;
    return { ...plan, members: [...order.slice(first), ...order.slice(0, first)] };
  });
  for (const unit of units) {
    const count = placed.filter((bloc) => bloc.members.includes(unit)).length;
    if (count !== 1) throw new Error(`expected ${unit.name} (${unit.id}) in one bloc of ${year}, came ${count}`);
  }
  return placed;
}

export function blocRows({ blocs, year, staff }: Scene): RowOf<typeof blocMember>[] {
  return blocs.flatMap((bloc) =>
    bloc.members.map((unit, at) => ({
      bloc_id: bloc.id,
      bloc_name: bloc.name,
      bloc_kind: 'bloc' as const,
      system: null,
      criteria_table: bloc.criteriaTable,
      period: bloc.id === 'K7' ? schoolYear(year) : null,
      unit_id: unit.name,
      role: at === 0 ? ('head' as const) : at <= bloc.deputies ? ('deputy' as const) : ('member' as const),
      staff: staff(unit).length,
      minder: bloc.minder,
    })),
  );
}

function ids(words: string): string[] {
  return words.split(' ').map((word) => `bt-${word}`);
}
