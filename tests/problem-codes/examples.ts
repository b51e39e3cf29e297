import { cells } from './cells.ts';
import { contradictions } from './contradictions.ts';
import type { Example } from './example.ts';
import { headers } from './headers.ts';
import { pictures } from './pictures.ts';
import { references } from './references.ts';
import { wholeFiles } from './whole-files.ts';
import { workbooks } from './workbooks.ts';

/** At least one example of every code. A new code's example goes into the list of its subject. */
export const examples: readonly Example[] = [
  ...wholeFiles,
  ...workbooks,
  ...headers,
  ...cells,
  ...references,
  ...contradictions,
  ...pictures,
];
