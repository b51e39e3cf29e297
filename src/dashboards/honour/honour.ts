import { formatPeriod } from '../../text/format.ts';
import { publicText } from '../../text/public-pages.ts';
import type { AwardHonoursRow } from '../rows.ts';

const words = publicText.honours;

/** An honour as each list of the roll is given it. */
export type HonourRow = AwardHonoursRow;

type Decided = Pick<HonourRow, 'decision_number' | 'decision_on' | 'authority'>;

/** The codes of a recipient, which have words of their own when no name is given. */
export type RecipientKind = keyof typeof words.unnamed;

export function recipientKindOf(code: string): RecipientKind {
  if (!(code in words.unnamed)) throw new Error(`Expected a kind of recipient, got "${code}"`);
  return code as RecipientKind;
}

/** The recipient's name; who has not agreed to be named is "one person" of the unit. */
export function recipientOf(row: Pick<HonourRow, 'recipient_name' | 'recipient_kind' | 'unit_name'>): string {
  return row.recipient_name ?? words.unnamed[recipientKindOf(row.recipient_kind)](row.unit_name);
}

/** The decision in full, with who signed it. */
export function decisionOf({ decision_number, decision_on, authority }: Decided): string {
  const decision = words.decided(decision_number, decision_on);
  return authority === null ? decision : words.signed(decision, authority);
}

/** For which school year and in which movement, when either. */
export function occasionOf({ period, movement_name }: Pick<HonourRow, 'period' | 'movement_name'>): string | undefined {
  const occasions = [
    ...(period === null ? [] : [formatPeriod(period)]),
    ...(movement_name === null ? [] : [words.movement(movement_name)]),
  ];
  return occasions.length > 0 ? occasions.join('. ') : undefined;
}

/** The honours of one decision on one occasion stand together, in the order of the decisions. */
export function byDecision(rows: readonly HonourRow[]) {
  return [...Map.groupBy(rows, decisionOf)].flatMap(([decision, decided]) =>
    [...Map.groupBy(decided, occasionOf)].map(([occasion, own]) => ({ decision, occasion, rows: own })),
  );
}
