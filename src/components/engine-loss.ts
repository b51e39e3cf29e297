import { lossOf } from '../db/engine-error.ts';
import { engineText } from '../text/engine.ts';

/** Why the engine gave no answer, for people; nothing when it is not the engine's fault. */
export function tellLoss(error: unknown): string | undefined {
  const loss = lossOf(error);
  return loss && engineText.lost[loss];
}
