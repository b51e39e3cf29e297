/** One thing that the search finds: what it is called, what else is known of it, and where its page is. */
export interface Entry {
  readonly kind: EntryKind;
  readonly path: string;
  /** The first is shown as the title. */
  readonly names: readonly string[];
  readonly about: readonly string[];
}

/** Of hits that match alike, the kind that stands first here comes first. */
export const entryKinds = ['unit', 'exemplar', 'movement', 'award', 'page', 'honour'] as const;

export type EntryKind = (typeof entryKinds)[number];
