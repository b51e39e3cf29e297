import { awardText } from '../../../text/internal-award.ts';
import { label, labels } from '../../../text/labels.ts';
import type { AwardPartsRow } from '../rows.ts';

/** A part of a division, of which the totals are shown and the rows listed. */
export type Part = Pick<AwardPartsRow, 'division' | 'part'>;

/** The divisions whose parts are codes, and where the words of these codes are. */
const codes = new Map<string, keyof typeof labels>([
  ['family', 'awardFamily'],
  ['level', 'awardLevel'],
  ['recipient_kind', 'recipientKind'],
  ['commendation_type', 'commendationType'],
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
