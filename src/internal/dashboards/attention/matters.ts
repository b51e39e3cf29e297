import { attentionText as words } from '../../../text/internal-attention.ts';
import type { AttentionLinesRow } from '../rows.ts';
import type { MatterKind } from './matter-kinds.ts';
import { blocSlug, matterKinds, roles } from './matter-kinds.ts';

/** How much there is of a kind of thing that needs attention, and where its rows stand. */
export interface Matter {
  amount: number;
  counted: string;
  /** The first of those whom it concerns. */
  detail: string;
  path: string;
  state: MatterKind['state'];
  /** Who minds it, as the address calls the roles. */
  roles: readonly string[];
  /** How many of the rows are each bloc's. */
  blocs: Readonly<Record<string, number>>;
}

export interface Matters {
  open: Matter[];
  /** What was looked for and not found. */
  settled: string[];
}

/** All kinds in the order in which they press; those without a line are settled. */
export function mattersOf(
  lines: readonly AttentionLinesRow[],
  kinds: readonly MatterKind[],
  pathOf: (kind: MatterKind) => string,
): Matters {
  const linesOf = (kind: MatterKind): AttentionLinesRow[] => lines.filter((line) => line.matter === kind.code);
  return {
    open: kinds.filter((kind) => linesOf(kind).length > 0).map((kind) => matterOf(kind, linesOf(kind), pathOf(kind))),
    settled: kinds.filter((kind) => linesOf(kind).length === 0).map(({ code }) => words.matters[code].none),
  };
}

function matterOf(kind: MatterKind, lines: readonly AttentionLinesRow[], path: string): Matter {
  const ofBlocs = lines.flatMap(({ bloc_id }) => (bloc_id === null ? [] : [blocSlug(bloc_id)]));
  const counts = [...Map.groupBy(ofBlocs, (bloc) => bloc)].map(([bloc, own]) => [bloc, own.length] as const);
  return {
    amount: lines.length,
    counted: words.matters[kind.code].counted,
    detail: someOf([...new Set(lines.map(namedBy))]),
    path,
    state: kind.state,
    roles: kind.roles.map((role) => roles[role]),
    blocs: Object.fromEntries(counts),
  };
}

/** Of what a rule found its sentence says most; of the rest, whom it concerns. */
function namedBy({ matter, note, subject_name }: AttentionLinesRow): string {
  return note !== null && ['error', 'warning', 'info'].includes(matter) ? note : subject_name;
}

/** The first three names, and how many more there are. */
function someOf(names: readonly string[]): string {
  return words.some(names.slice(0, 3), names.slice(3).length);
}

/** The kinds that may be a bloc's own. */
export const blocKinds = matterKinds.filter((kind) => kind.roles.includes('member'));
