import type { RowOf } from '../../ingest/source.ts';
import type { blocMember } from '../../ingest/sources/bloc-member.ts';
import type { movement } from '../../ingest/sources/movement.ts';
import type { unitKind } from '../../ingest/sources/unit-kind.ts';
import type { Unit } from '../hand-kept.ts';
import type { NationalSize } from './size.ts';

/** A commune that is made up, with the province above it. */
export interface Commune {
  readonly unit: Unit;
  readonly province: Unit;
}

export const unitKinds: readonly RowOf<typeof unitKind>[] = [
  { code: 'province', name: 'Tỉnh, thành phố', sort_order: 1, level: 'province' },
  { code: 'commune', name: 'Xã, phường, đặc khu', sort_order: 2, level: null },
];

const common = { award_chain: 'general', valid_from: null, valid_to: null } as const;

export function provincesOf({ provinces }: NationalSize): Unit[] {
  return Array.from({ length: provinces }, (_, at) => {
    const number = digits(at + 1, 2);
    const own = { id: `tinh-${number}`, name: `Tỉnh ${number}`, kind: 'province', parent_id: null };
    return { ...common, ...own, official_code: null, aliases: [], successor_ids: [] };
  });
}

/** The communes stand in the order of their provinces, which have as many each, or one more. */
export function communesOf(size: NationalSize): Commune[] {
  const provinces = provincesOf(size);
  return Array.from({ length: size.communes }, (_, at): Commune => {
    const province = provinces[Math.floor((at * size.provinces) / size.communes)];
    if (!province) throw new Error(`expected a province for commune ${at} of ${size.communes}`);
    const number = digits(at + 1, 4);
    const own = { id: `xa-${number}`, name: `Xã ${number}`, kind: 'commune', parent_id: province.id };
    const unit = { ...common, ...own, official_code: `9${number}`, aliases: [], successor_ids: [] };
    return { unit, province };
  });
}

/** The communes of a province compete with each other. */
export function blocRows(communes: readonly Commune[]): RowOf<typeof blocMember>[] {
  const members = Map.groupBy(communes, ({ province }) => province);
  return [...members].flatMap(([province, ofProvince]) =>
    ofProvince.map(({ unit }, place) => ({
      bloc_id: `cum-${province.id}`,
      bloc_name: `Cụm các xã, phường của ${province.name}`,
      bloc_kind: 'cluster' as const,
      system: null,
      criteria_table: 'Chưa chấm điểm',
      period: null,
      unit_id: unit.id,
      role: (['head', 'deputy'] as const)[place] ?? ('member' as const),
      staff: 400,
      minder: null,
    })),
  );
}

export function movementRows({ years }: NationalSize): RowOf<typeof movement>[] {
  return ['Chung sức xây dựng nông thôn mới', 'Vì người nghèo', 'Chuyển đổi số'].map((name, at) => ({
    id: `phong-trao-${at + 1}`,
    name,
    launched_by: 'Hội đồng minh họa',
    level: 'central',
    method: 'thematic',
    from_year: Math.min(...years),
    to_year: Math.max(...years),
    months: null,
    content: null,
    mid_reviewed_on: null,
    note: 'Số liệu minh họa',
  }));
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
