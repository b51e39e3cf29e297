import type { Cell, Column, Row, RowGroup, TableView } from '../../../dashboards/table.ts';
import { formatDate, formatPeriod } from '../../../text/format.ts';
import { registrationListText as words } from '../../../text/internal-registration-list.ts';
import { registrationText } from '../../../text/internal-registration.ts';
import { partName } from '../award/award-part.ts';
import { recipientCell } from '../recipient.ts';
import { sourceCell, sourceColumn } from '../source-line.ts';
import type { RegistrationLinesRow, RegistrationPartsRow, TitleLinesRow } from '../rows.ts';
import type { RegistrationList } from './registration-lists.ts';

/** The rows of registrations by what came of them, and the rows of the titles awarded and proposed. */
export interface RegistrationListView {
  title: string;
  lead: string;
  trail: { label: string; path?: string }[];
  sections: { id: string; heading: string; table: TableView }[];
}

export function toView({ part, registrations, titles }: RegistrationList): RegistrationListView {
  const title = words.title(nameOf(part), part.year);
  const caption = (heading: string): string => words.caption(heading, title);
  return {
    title,
    lead: words.lead(part),
    trail: [{ label: registrationText.title(part.year), path: `/noi-bo/dang-ky/${part.year}/` }, { label: title }],
    sections: [
      {
        id: 'dang-ky',
        heading: words.registered,
        table: {
          caption: caption(words.registered),
          columns: columnsOf(part, { key: 'registered', label: words.registeredOn }),
          groups: registrationGroups(part, registrations),
          empty: words.noneRegistered,
        },
      },
      {
        id: 'da-quyet-dinh',
        heading: words.awarded,
        table: {
          caption: caption(words.awarded),
          columns: columnsOf(part, { key: 'decision', label: words.decision }),
          groups: awardedGroups(part, titles),
          empty: words.noneAwarded,
        },
      },
      {
        id: 'de-nghi',
        heading: words.proposed,
        table: {
          caption: caption(words.proposed),
          columns: columnsOf(part),
          groups: [{ rows: titles.filter((line) => line.status === 'proposed').map(titleRow) }],
          empty: words.noneProposed,
        },
      },
    ],
  };
}

function nameOf(part: RegistrationPartsRow): string {
  return part.division === 'all' ? words.all : partName(part, part.part_name);
}

function columnsOf({ division }: RegistrationPartsRow, outcome?: Column): Column[] {
  return [
    { key: 'recipient', label: words.recipient, rowHeader: true },
    ...(division === 'unit' ? [] : [{ key: 'unit', label: words.unit, choice: true }]),
    ...(division === 'award' ? [] : [{ key: 'award', label: words.award, choice: true }]),
    ...(outcome ? [outcome] : []),
    sourceColumn,
  ];
}

function registrationGroups(part: RegistrationPartsRow, lines: readonly RegistrationLinesRow[]): RowGroup[] {
  const group = (id: string, result: string, amount: number): RowGroup => ({
    id,
    label: words.result[result],
    note: words.lines(amount),
    rows: lines.filter((line) => line.result === result).map(registrationRow),
  });
  return withRows([
    group('da-dat', 'awarded', part.fulfilled),
    group('dang-de-nghi', 'proposed', part.in_proposal),
    group('chua-co-ket-qua', 'none', part.without_outcome),
  ]);
}

function awardedGroups(part: RegistrationPartsRow, lines: readonly TitleLinesRow[]): RowGroup[] {
  const awarded = lines.filter((line) => line.status === 'awarded');
  return withRows([
    {
      id: 'co-dang-ky',
      label: words.withRegistration,
      note: words.lines(part.with_registration),
      rows: awarded.filter((line) => line.is_registered).map(titleRow),
    },
    {
      id: 'khong-dang-ky',
      label: words.withoutRegistration,
      note: words.lines(part.without_registration),
      rows: awarded.filter((line) => !line.is_registered).map(titleRow),
    },
  ]);
}

function withRows(groups: readonly RowGroup[]): RowGroup[] {
  return groups.filter((group) => group.rows.length > 0);
}

function registrationRow(line: RegistrationLinesRow): Row {
  const registered: Cell = {
    text: formatDate(line.registered_on),
    note: line.is_late ? words.late : undefined,
    mark: line.is_late ? 'red' : undefined,
  };
  return { cells: { ...commonCells(line), registered } };
}

function titleRow(line: TitleLinesRow): Row {
  const decision = line.decision_number === null ? '' : words.decided(line.decision_number, line.decision_on);
  return { cells: { ...commonCells(line), decision } };
}

function commonCells(line: RegistrationLinesRow | TitleLinesRow): Record<string, Cell | string> {
  return {
    recipient: recipientCell(line),
    unit: line.unit_name,
    award: { text: line.award_name, note: line.period === null ? undefined : formatPeriod(line.period) },
    source: sourceCell(line),
  };
}
