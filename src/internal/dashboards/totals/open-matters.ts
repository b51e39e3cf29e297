import { totalsText } from '../../../text/internal-totals.ts';

const words = totalsText.provisional;

/** What may still change figures. */
export interface OpenMatters {
  readonly yearRuns?: boolean | undefined;
  readonly halfRuns?: boolean | undefined;
  readonly openBlocs?: number | undefined;
  readonly proposed?: number | undefined;
}

/** Why figures are provisional; nothing when no matter is open. */
export function reasonOf({
  yearRuns = false,
  halfRuns = false,
  openBlocs = 0,
  proposed = 0,
}: OpenMatters): string | undefined {
  const reasons = [
    ...(yearRuns ? [words.yearRuns] : []),
    ...(halfRuns ? [words.halfRuns] : []),
    ...(openBlocs > 0 ? [words.blocs(openBlocs)] : []),
    ...(proposed > 0 ? [words.proposed(proposed)] : []),
  ];
  return reasons.length > 0 ? words.sentence(reasons) : undefined;
}
