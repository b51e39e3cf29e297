import type { Cell, Row } from '../../../dashboards/table.ts';
import { formatNumber } from '../../../text/format.ts';
import { unitSheetText as words } from '../../../text/internal-unit.ts';
import { label } from '../../../text/labels.ts';
import { signed } from '../../../text/trend.ts';
import { awardPath } from '../lists/figure-path.ts';
import { outcomeCells, outcomeColumns } from '../registration/outcome-cells.ts';
import type { UnitAwardsRow, UnitOutcomesRow, UnitPlacesRow } from '../rows.ts';
import type { UnitSection } from './unit-section.ts';
import { yearSection } from './unit-section.ts';

const yearColumn = { key: 'year', label: words.year, rowHeader: true, width: 'narrow' as const };

/** Where the unit stood in its bloc; the place opens the scores. */
export function placeSection(rows: readonly UnitPlacesRow[]): UnitSection {
  return yearSection(rows, {
    id: 'xep-hang',
    heading: words.places,
    columns: [
      yearColumn,
      { key: 'place', label: words.place },
      { key: 'total', label: words.total, align: 'end' },
      { key: 'grade', label: words.grade },
      { key: 'bloc', label: words.bloc, width: 'medium' },
    ],
    rowOf: placeCells,
  });
}

function placeCells(row: UnitPlacesRow): Row['cells'] {
  const ranking = `/noi-bo/xep-hang/${row.year}/${row.bloc_id.toLowerCase()}/`;
  return {
    year: String(row.year),
    place: { text: placeOf(row), href: `${ranking}${row.unit_id.toLowerCase()}/`, note: noteOf(row) },
    total: { text: formatNumber(row.total, 2) },
    grade: row.grade ?? '',
    bloc: { text: row.bloc_name, href: ranking, note: label('blocRole', row.role) || undefined },
  };
}

export function placeOf({ place, ranked }: UnitPlacesRow): string {
  return place === null || ranked === null ? words.noPlace : words.placeOf(place, ranked);
}

function noteOf({ is_dissolved, is_provisional, is_nominated }: UnitPlacesRow): string | undefined {
  if (is_dissolved) return words.dissolved;
  if (is_provisional) return words.provisional;
  return is_nominated ? words.nominated : undefined;
}

/** What was registered, proposed and awarded; each number opens its rows. */
export function outcomeSection(rows: readonly UnitOutcomesRow[]): UnitSection {
  return yearSection(rows, {
    id: 'dang-ky',
    heading: words.outcomes,
    columns: [yearColumn, ...outcomeColumns],
    rowOf: (row) => ({
      year: String(row.year),
      ...outcomeCells(row, row.year, { division: 'unit', part: row.unit_id }),
    }),
  });
}

/** How often the unit was commended; the total opens the rows. */
export function awardSection(rows: readonly UnitAwardsRow[]): UnitSection {
  return yearSection(rows, {
    id: 'khen-thuong',
    heading: words.awards,
    columns: [
      yearColumn,
      { key: 'collectives', label: words.collectives, align: 'end' },
      { key: 'households', label: words.households, align: 'end' },
      { key: 'individuals', label: words.individuals, align: 'end' },
      { key: 'total', label: words.allAwards, align: 'end' },
    ],
    rowOf: (row) => ({
      year: String(row.year),
      collectives: formatNumber(row.collectives),
      households: formatNumber(row.households),
      individuals: formatNumber(row.individuals),
      total: totalOf(row),
    }),
  });
}

function totalOf({ year, part, total, change }: UnitAwardsRow): Cell {
  return {
    text: formatNumber(total),
    href: total > 0 ? awardPath(year, { division: 'unit', part }) : undefined,
    note: change === null ? undefined : words.change(signed(change)),
  };
}
