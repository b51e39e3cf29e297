import type { Cell, TableView } from '../../../dashboards/table.ts';
import { formatNumber } from '../../../text/format.ts';
import { trialText as words } from '../../../text/internal-trial.ts';
import type { TriedUnit } from './trial.ts';

/** What a trial with other weights would change. It is never a ranking. */
export interface TrialView {
  lead: string;
  table: TableView;
}

export function toView(tried: readonly TriedUnit[]): TrialView {
  return {
    lead: leadOf(tried),
    table: {
      caption: words.caption,
      columns: [
        { key: 'place', label: words.place, align: 'end', width: 'narrow' },
        { key: 'unit', label: words.unit, rowHeader: true },
        { key: 'total', label: words.total, align: 'end' },
        { key: 'realPlace', label: words.realPlace, align: 'end' },
        { key: 'realTotal', label: words.realTotal, align: 'end' },
      ],
      groups: [{ rows: tried.map((one) => ({ cells: cellsOf(one) })) }],
    },
  };
}

function cellsOf({ unit, total, place }: TriedUnit): Record<string, Cell | string> {
  const rise = riseOf(unit.place, place);
  return {
    place: { text: formatNumber(place), note: rise === 0 ? undefined : words.moved(rise) },
    unit: unit.name,
    total: formatNumber(total, 2),
    realPlace: { text: formatNumber(unit.place), mark: 'muted' },
    realTotal: { text: formatNumber(unit.total, 2), mark: 'muted' },
  };
}

function riseOf(real: number | null, tried: number | null): number {
  return real === null || tried === null ? 0 : real - tried;
}

function leadOf(tried: readonly TriedUnit[]): string {
  const leaders = tried.filter(({ place }) => place === 1).map(({ unit }) => unit.name);
  const moved = tried.filter(({ unit, place }) => riseOf(unit.place, place) !== 0).length;
  return words.lead(leaders, moved);
}
