import { awardText } from '../../../text/internal-award.ts';
import { label, labels } from '../../../text/labels.ts';
import type { AwardPartsRow, ListLinesRow } from '../rows.ts';

/** A part of a division, of which the totals are shown and the rows listed. */
export type Part = Pick<AwardPartsRow, 'division' | 'part'>;

/** Of each division the part in which a row is, and what the database calls it. */
const parts: Readonly<Record<string, (line: ListLinesRow) => readonly [part: string, name: string] | undefined>> = {
  all: () => ['all', 'all'],
  award: (line) => [line.award_code, line.award_name],
  level: (line) => [line.level, line.level],
  family: (line) => [line.family, line.family],
  authority: (line) => [line.authority, line.authority],
  recipient_kind: (line) => [line.recipient_kind, line.recipient_kind],
  commendation_type: (line) => [line.commendation_type, line.commendation_type],
  raised: (line) => (line.raised === null ? undefined : [line.raised, line.raised]),
  movement: (line) =>
    line.movement_id === null ? undefined : [line.movement_id, line.movement_name ?? line.movement_id],
  bloc: (line) => [line.bloc_id ?? 'none', line.bloc_name ?? 'none'],
  unit: (line) => [line.unit_id, line.unit_name],
};

/** Every part in which a row is counted. */
export function partsOf(line: ListLinesRow): Part[] {
  return Object.entries(parts).flatMap(([division, partOf]) => {
    const [part] = partOf(line) ?? [];
    return part === undefined ? [] : [{ division, part }];
  });
}

/** What the database calls a part of which this is a row. */
export function nameIn(division: string, line: ListLinesRow): string | undefined {
  return parts[division]?.(line)?.[1];
}

/** The divisions whose parts are codes, and where the words of these codes are. */
const codes = new Map<string, keyof typeof labels>([
  ['family', 'awardFamily'],
  ['level', 'awardLevel'],
  ['recipient_kind', 'recipientKind'],
  ['commendation_type', 'commendationType'],
  ['raised', 'raised'],
]);

/** What a part is called on screen; `name` is what the database calls it. */
export function partName({ division, part }: Part, name: string): string {
  const list = codes.get(division);
  if (list) return label(list, part);
  const words: Readonly<Record<string, string>> = awardText.unnamed;
  const unnamed = division === 'all' || part === 'none' ? words[division] : name;
  if (unnamed === undefined) throw new Error(`a part of ${division} has no name`);
  return unnamed;
}

/** Codes in the order of their words, highest first; other parts stay in the order in which they were asked for. */
export function byLabel<P extends Part>(parts: readonly P[]): P[] {
  const orderOf = ({ division, part }: Part): number => {
    const list = codes.get(division);
    return list ? Object.keys(labels[list]).indexOf(part) : 0;
  };
  return parts.toSorted((a, b) => orderOf(a) - orderOf(b));
}
