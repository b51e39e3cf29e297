import type { Cells } from '../source.ts';
import type { Refusal } from './picture-problem.ts';

/** Exemplars whose consent was given or withdrawn on a day and no longer holds, in whichever year. */
export function withdrawnIn(rows: readonly Cells[]): ReadonlySet<unknown> {
  const wasAgreed = (cells: Cells): boolean => isDay(cells['consent_on']) || isDay(cells['consent_withdrawn_on']);
  return new Set(rows.filter((cells) => wasAgreed(cells) && !isAgreed(cells)).map((cells) => cells['id']));
}

/** Why the picture of this exemplar may not be shown; nothing when it may. */
export function refusalOf(cells: Cells, withdrawn: ReadonlySet<unknown>): Refusal | undefined {
  if (withdrawn.has(cells['id'])) return 'withdrawn';
  if (cells['minor'] === true) return 'minor';
  return isAgreed(cells) && cells['consent_to_picture'] === true ? undefined : 'noConsent';
}

/** As the view exemplar_publication has it. */
function isAgreed({ consent, consent_on: given, consent_withdrawn_on: withdrawn }: Cells): boolean {
  return consent === true && isDay(given) && !(isDay(withdrawn) && withdrawn >= given);
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
