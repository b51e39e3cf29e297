import type { Database } from '../../db/database.ts';
import { formatNumber } from '../../text/format.ts';
import { publicText } from '../../text/public-pages.ts';
import type { YearTotalsRow } from '../rows.ts';
import type { Row, TableView } from '../table.ts';
import { figures, totalOf, yearTotals } from '../home/year-totals.ts';

/** How many were commended in each year. */
export interface HonourYearsView {
  title: string;
  lead: string;
  table: TableView;
}

const words = publicText.honourYears;

export async function loadHonourYears(db: Database): Promise<HonourYearsView> {
  return toView(await db.rows(yearTotals));
}

export function toView(rows: readonly YearTotalsRow[]): HonourYearsView {
  const years = [...new Set(rows.map((row) => row.year))];
  const [latest] = rows.filter((row) => row.figure === 'awards');
  return {
    title: words.title,
    lead: latest ? words.lead(years.length, latest.year, latest.amount) : words.noYear,
    table: {
      caption: words.caption,
      columns: [
        { key: 'year', label: words.year, rowHeader: true },
        ...figures.map((figure) => ({ key: figure, label: publicText.home.figure[figure], align: 'end' as const })),
        { key: 'previous', label: words.previous, align: 'end' },
      ],
      groups: [{ rows: years.map((year) => rowOf(rows, year)) }],
      empty: words.noYear,
    },
  };
}

function rowOf(rows: readonly YearTotalsRow[], year: number): Row {
  const amount = (figure: (typeof figures)[number]) => formatNumber(totalOf(rows, year, figure)?.amount ?? 0);
  return {
    cells: {
      year: { text: String(year), href: `/bang-vang/${year}/` },
      ...Object.fromEntries(figures.map((figure) => [figure, amount(figure)])),
      previous: formatNumber(totalOf(rows, year, 'awards')?.previous ?? null),
    },
  };
}
