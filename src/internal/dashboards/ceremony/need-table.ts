import type { Cell, Row, TableView } from '../../../dashboards/table.ts';
import { formatNumber } from '../../../text/format.ts';
import { ceremonyText } from '../../../text/internal-ceremony.ts';
import { label } from '../../../text/labels.ts';
import type { CeremonyNeedsRow, CeremonyRatesRow, CeremonyTotalsRow } from '../rows.ts';
import { callUpPath, kindAnchor } from './ceremony-address.ts';

const words = ceremonyText.needs;

/** What is handed over with each award, and the money: at one rate, or at one for each base salary. */
export function needTable(
  needs: readonly CeremonyNeedsRow[],
  rates: readonly CeremonyRatesRow[],
  { year, total }: { year: number; total: CeremonyTotalsRow | undefined },
): TableView {
  const ratesOf = (need: CeremonyNeedsRow): CeremonyRatesRow[] =>
    rates.filter((rate) => rate.award_code === need.award_code && rate.recipient_kind === need.recipient_kind);
  const rows = needs.map((need) => ({ cells: cellsOf(need, ratesOf(need), year) }));
  return {
    caption: words.caption(year),
    columns: [
      { key: 'award', label: words.award, rowHeader: true },
      { key: 'kind', label: words.kind },
      { key: 'objects', label: words.objects },
      { key: 'amount', label: words.amount, align: 'end' },
      { key: 'rate', label: words.rate, unit: words.vnd, align: 'end' },
      { key: 'money', label: words.money, unit: words.vnd, align: 'end' },
    ],
    groups: [{ rows: total ? [...rows, totalRow(total)] : rows }],
    footnote: words.footnote,
    empty: ceremonyText.empty,
  };
}

function cellsOf(need: CeremonyNeedsRow, rates: readonly CeremonyRatesRow[], year: number): Row['cells'] {
  return {
    award: need.award_name,
    kind: label('recipientKind', need.recipient_kind),
    objects: need.objects === null ? { text: words.noObjects, mark: 'muted' } : need.objects,
    amount: {
      text: formatNumber(need.recipients),
      href: `${callUpPath(year, need.award_code)}#${kindAnchor(need.recipient_kind)}`,
    },
    rate: rateCell(rates),
    money: moneyCell(need),
  };
}

function rateCell(rates: readonly CeremonyRatesRow[]): Cell {
  const [first] = rates;
  if (!first) return { text: '' };
  if (rates.length === 1) return { text: formatNumber(first.each_vnd) };
  return {
    text: rates.map(({ recipients, each_vnd }) => words.times(recipients, each_vnd)).join('; '),
    note: words.salaries(rates.map(({ base_salary_vnd }) => base_salary_vnd)),
  };
}

function moneyCell({ money_vnd, unpriced, is_verified }: Omit<CeremonyTotalsRow, 'awards'> | CeremonyNeedsRow): Cell {
  if (money_vnd === null) return { text: words.noMoney, mark: 'muted' };
  return { text: formatNumber(money_vnd), note: words.moneyNote({ unpriced, isVerified: is_verified === true }) };
}

function totalRow(total: CeremonyTotalsRow): Row {
  return {
    total: true,
    cells: { award: words.sum, amount: formatNumber(total.recipients), money: moneyCell(total) },
  };
}
