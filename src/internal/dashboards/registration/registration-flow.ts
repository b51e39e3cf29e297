import type { Cell, Row, TableView } from '../../../dashboards/table.ts';
import type { Database } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { registrationFlowText as words } from '../../../text/internal-registration-flow.ts';
import type { ChartView } from '../chart.ts';
import { registrationParts, registrationPath } from '../lists/registration-lists.ts';
import { blocOutcome } from './bloc-outcome.ts';
import type { BlocOutcomeRow, RegistrationPartsRow } from '../rows.ts';

/** How far the registrations of each bloc have come: awarded, proposed, or not proposed yet. */
export interface RegistrationFlowView {
  chart: ChartView | undefined;
  table: TableView;
}

export async function loadRegistrationFlow(db: Database, year: number): Promise<RegistrationFlowView> {
  return toView(await db.rows(registrationParts), await db.rows(blocOutcome, year), year);
}

export function toView(
  parts: readonly RegistrationPartsRow[],
  blocs: readonly Pick<BlocOutcomeRow, 'bloc_id'>[],
  year: number,
): RegistrationFlowView {
  const own = parts.filter((part) => part.year === year && part.registered > 0);
  const ordered = blocs.flatMap(({ bloc_id }) =>
    own.filter(({ division, part }) => division === 'bloc' && part === (bloc_id ?? 'none')),
  );
  const whole = own.filter(({ division }) => division === 'all');
  return {
    chart: chartOf(ordered),
    table: {
      caption: words.caption(year),
      columns: [
        { key: 'part', label: words.bloc, rowHeader: true },
        { key: 'registered', label: words.registered, align: 'end' },
        { key: 'fulfilled', label: words.fulfilled, align: 'end' },
        { key: 'inProposal', label: words.inProposal, align: 'end' },
        { key: 'notProposed', label: words.notProposed, align: 'end' },
      ],
      groups: [{ rows: [...ordered.map(rowOf), ...whole.map((part) => ({ ...rowOf(part), total: true }))] }],
      empty: words.empty,
    },
  };
}

/** Where most registrations have stopped. Those that came true would make the others too small to compare; with fewer than two blocs there is nothing to compare. */
function chartOf(blocs: readonly RegistrationPartsRow[]): ChartView | undefined {
  const [most] = blocs.toSorted((a, b) => b.without_outcome - a.without_outcome);
  if (!most || blocs.length < 2 || most.without_outcome === 0) return undefined;
  return {
    title: words.most(nameOf(most), most.without_outcome, most.registered),
    kind: 'bar',
    measure: words.measure,
    labels: blocs.map(nameOf),
    series: [
      { name: words.inProposal, values: blocs.map((bloc) => bloc.in_proposal) },
      { name: words.notProposed, values: blocs.map((bloc) => bloc.without_outcome) },
    ],
  };
}

function rowOf(part: RegistrationPartsRow): Row {
  const cell = (amount: number, group: string): Cell => ({
    text: formatNumber(amount),
    href: amount > 0 ? registrationPath(part.year, part, group) : undefined,
  });
  return {
    cells: {
      part: nameOf(part),
      registered: cell(part.registered, 'dang-ky'),
      fulfilled: cell(part.fulfilled, 'da-dat'),
      inProposal: cell(part.in_proposal, 'dang-de-nghi'),
      notProposed: cell(part.without_outcome, 'chua-co-ket-qua'),
    },
  };
}

function nameOf({ division, part, part_name }: RegistrationPartsRow): string {
  if (division === 'all') return words.total;
  return part === 'none' ? words.noBloc : part_name;
}
