/** Stable codes of what can be wrong, in the order of `docs/loi-du-lieu.md`, which explains each to the officer. */
export const problemCodes = [
  'no-year',
  'missing-file',
  'unread-file',
  'two-files',
  'broken-yaml',
  'unknown-setting',
  'unknown-encoding',
  'looks-like-tcvn3',
  'looks-like-vni',
  'not-a-workbook',
  'header-not-found',
  'other-table',
  'two-sheets',
  'missing-column',
  'repeated-column',
  'unknown-column',
  'personal-data',
  'filled-down',
  'example-row',
  'broken-quote',
  'too-many-cells',
  'missing-value',
  'not-a-number',
  'number-too-large',
  'shortened-number',
  'not-a-date',
  'impossible-date',
  'excel-date',
  'not-a-period',
  'formula-error',
  'lost-letters',
  'not-a-code',
  'padded-code',
  'date-for-number',
  'not-an-address',
  'not-in-list',
  'kind-mismatch',
  'several-names',
  'duplicate-row',
  'total-differs',
  'not-steady',
  'story-without-exemplar',
] as const;

/** Why a reference names no row; the kind of thing it should name follows: `unknown-unit`. */
export const referenceFaults = ['unknown', 'not-in-force', 'ambiguous'] as const;

export type ReferenceFault = (typeof referenceFaults)[number];

export type ProblemCode = (typeof problemCodes)[number] | `${ReferenceFault}-${string}`;
