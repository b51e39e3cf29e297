/** Whether an officer has explained a finding, as the page's address says it. */
export const states = ['chua', 'da'] as const;
export type State = (typeof states)[number];

/** How grave a finding is, the gravest first, as the page's address says it. */
const severitySlugs: Readonly<Record<string, string>> = { error: 'loi', warning: 'canh-bao', info: 'thong-tin' };

export const severities = Object.keys(severitySlugs);

export function severitySlug(severity: string): string {
  const slug = severitySlugs[severity];
  if (slug === undefined) throw new Error(`expected a severity, got ${severity}`);
  return slug;
}

/** What a list of findings holds: a year's of one state, of one severity, of one rule. */
export interface FindingPart {
  readonly year: number;
  readonly state: State;
  readonly severity?: string;
  readonly rule?: string;
}

/** The anchor of a list of findings. */
export function findingAnchor({ year, state, severity, rule }: FindingPart): string {
  const slug = severity === undefined ? [] : [severitySlug(severity)];
  return ['nam', year, state, ...slug, ...(rule === undefined ? [] : [rule.toLowerCase()])].join('-');
}

export const findingsPath = '/noi-bo/kiem-tra/';

/** Where a list of findings stands, from any page. */
export function findingPath(part: FindingPart): string {
  return `${findingsPath}#${findingAnchor(part)}`;
}
