import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { councilText as words } from '../../../text/internal-councils.ts';
import type { BlocMindingRow, CouncilSeatsRow, CouncilsRow } from '../rows.ts';
import { sourceCell, sourceColumn } from '../source-line.ts';
import blocsSql from './bloc-minding.sql?raw';
import seatsSql from './council-seats.sql?raw';
import councilsSql from './councils.sql?raw';

/** Who sits in the councils of a year, which bloc each minds, and what is missing. */
export interface CouncilView {
  title: string;
  lead: string | undefined;
  minding: TableView;
  councils: { id: string; heading: string; members: string; wanting: string[]; table: TableView }[];
}

export interface CouncilRows {
  readonly councils: readonly CouncilsRow[];
  readonly seats: readonly CouncilSeatsRow[];
  readonly blocs: readonly BlocMindingRow[];
}

export const councils: Query<CouncilsRow> = { name: 'councils', sql: councilsSql };
export const councilSeats: Query<CouncilSeatsRow> = { name: 'council-seats', sql: seatsSql };
export const blocMinding: Query<BlocMindingRow> = { name: 'bloc-minding', sql: blocsSql };

export async function loadCouncils(db: Database, year: number): Promise<CouncilView> {
  const rows = {
    councils: await db.rows(councils, year),
    seats: await db.rows(councilSeats, year),
    blocs: await db.rows(blocMinding, year),
  };
  return toView(rows, year);
}

export function toView({ councils, seats, blocs }: CouncilRows, year: number): CouncilView {
  const unminded = blocs.filter((bloc) => !bloc.is_minded).length;
  const wanting = councils.filter((council) => wantingOf(council).length > 0).length;
  return {
    title: words.title(year, blocs.length, unminded),
    lead: councils.length > 0 ? words.lead(councils.length, wanting) : undefined,
    minding: mindingTable(blocs, year),
    councils: councils.map((council) => ({
      id: [council.council === 'emulation' ? 'thi-dua' : 'sang-kien', council.unit_id ?? []].flat().join('-'),
      heading: headingOf(council),
      members: words.members(council.members),
      wanting: wantingOf(council),
      table: seatTable(
        council,
        seats.filter((seat) => seat.council === council.council && seat.unit_id === council.unit_id),
        year,
      ),
    })),
  };
}

/** Blocs that nobody minds come first: somebody must be found for them. */
function mindingTable(blocs: readonly BlocMindingRow[], year: number): TableView {
  return {
    caption: words.minding.caption(year),
    columns: [
      { key: 'bloc', label: words.minding.bloc, rowHeader: true },
      { key: 'minders', label: words.minding.minders },
    ],
    groups: [
      {
        rows: blocs
          .toSorted((a, b) => Number(a.is_minded) - Number(b.is_minded))
          .map(({ bloc_id, bloc_name, minders }) => ({
            cells: {
              bloc: { text: bloc_name, href: blocPath(year, bloc_id) },
              minders: minders ?? { text: words.minding.nobody, mark: 'red' },
            },
          })),
      },
    ],
    empty: words.minding.empty,
  };
}

function seatTable(council: CouncilsRow, seats: readonly CouncilSeatsRow[], year: number): TableView {
  // Who minds several blocs has a line for each, and is one member all the same.
  const members = Map.groupBy(seats, ({ member_name, position, role }) => [member_name, position, role].join('\n'));
  return {
    caption: headingOf(council),
    columns: [
      { key: 'name', label: words.name, rowHeader: true },
      { key: 'position', label: words.position },
      { key: 'role', label: words.role },
      { key: 'bloc', label: words.bloc },
      sourceColumn,
    ],
    groups: [{ rows: [...members.values()].flatMap((own) => memberRow(own, year)) }],
  };
}

function memberRow(lines: readonly CouncilSeatsRow[], year: number): Row[] {
  const [first] = lines;
  if (!first) return [];
  const blocs = lines.flatMap(({ bloc_id, bloc_name }) => (bloc_id === null ? [] : [{ bloc_id, bloc_name }]));
  const [only, second] = blocs;
  return [
    {
      cells: {
        name: first.member_name,
        position: first.position,
        role: roleOf(first.role),
        bloc: {
          text: blocs.map(({ bloc_id, bloc_name }) => bloc_name ?? bloc_id).join(', '),
          href: only && !second ? blocPath(year, only.bloc_id) : undefined,
        },
        source: sourceCell(first),
      },
    },
  ];
}

function headingOf({ council, unit_name }: CouncilsRow): string {
  const name = council === 'emulation' ? words.emulation : words.initiative;
  return unit_name === null ? name : words.of(name, unit_name);
}

function wantingOf({ chairs, has_standing_member, has_secretary }: CouncilsRow): string[] {
  return [
    ...(chairs === 0 ? [words.noChair] : []),
    ...(chairs > 1 ? [words.severalChairs(chairs)] : []),
    ...(has_standing_member ? [] : [words.noStandingMember]),
    ...(has_secretary ? [] : [words.noSecretary]),
  ];
}

function roleOf(role: string): string {
  const roles: Readonly<Record<string, string>> = words.roles;
  const name = roles[role];
  if (name === undefined) throw new Error(`council_seat.role is "${role}", which has no words`);
  return name;
}

function blocPath(year: number, bloc: string): string {
  return `/noi-bo/xep-hang/${year}/${bloc.toLowerCase()}/`;
}
