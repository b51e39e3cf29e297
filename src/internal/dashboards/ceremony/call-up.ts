import type { Database, Query } from '../../../db/database.ts';
import { formatDate, formatNumber } from '../../../text/format.ts';
import { ceremonyText } from '../../../text/internal-ceremony.ts';
import { label } from '../../../text/labels.ts';
import type { CallsRow, CeremonyAwardsRow } from '../rows.ts';
import type { CalledName } from './called-name.ts';
import { calledName } from './called-name.ts';
import sql from './calls.sql?raw';
import { awardSlug, callUpPath, ceremonyPath, groupAnchor, kindAnchor } from './ceremony-address.ts';
import { ceremonyAwards } from './ceremony.ts';

/** Those called up together: one award, one kind of recipient, one decision. */
export interface CallGroup {
  id: string;
  heading: string;
  award: string;
  decision: string;
  size: number;
  names: CalledName[];
}

export interface CallUpView {
  title: string;
  lead: string;
  trail: { label: string; path?: string }[];
  size: number;
  links: { label: string; path: string }[];
  kinds: { id: string; heading: string; note: string; size: number; groups: CallGroup[] }[];
  next: { label: string; path: string } | undefined;
}

interface CallUp {
  readonly year: number;
  readonly award: CeremonyAwardsRow;
  /** The award that is called up after this one. */
  readonly next: CeremonyAwardsRow | undefined;
}

const words = ceremonyText.callUp;

export const calls: Query<CallsRow> = { name: 'calls', sql };

/** For `getStaticPaths`: a page for every award of every year. */
export async function callUpPaths(db: Database, years: readonly number[]) {
  const paths = [];
  for (const year of years) {
    const awards = await db.rows(ceremonyAwards, year);
    for (const [at, award] of awards.entries()) {
      const params = { year: String(year), award: awardSlug(award.award_code) };
      paths.push({ params, props: { year, award, next: awards[at + 1] } });
    }
  }
  return paths;
}

export async function loadCallUp(db: Database, at: CallUp): Promise<CallUpView> {
  return toView(await db.rows(calls, at.year, at.award.award_code), at);
}

export function toView(rows: readonly CallsRow[], { year, award, next }: CallUp): CallUpView {
  const groups = Map.groupBy(rows, ({ group_number }) => group_number);
  return {
    title: award.award_name,
    lead: words.lead(award.total, award.call_groups),
    trail: [{ label: ceremonyText.title(year), path: ceremonyPath(year) }, { label: award.award_name }],
    size: rows.length,
    links: [...groups.keys()].map((group) => ({ label: formatNumber(group), path: `#${groupAnchor(group)}` })),
    kinds: [...Map.groupBy(rows, ({ recipient_kind }) => recipient_kind)].map(([kind, ofKind]) => {
      const calledGroups = [...Map.groupBy(ofKind, ({ group_number }) => group_number).values()];
      return {
        id: kindAnchor(kind),
        heading: label('recipientKind', kind),
        note: words.kind(ofKind.length, calledGroups.length),
        size: ofKind.length,
        groups: calledGroups.flatMap((group) => groupOf(group, award.award_name)),
      };
    }),
    next: next && { label: words.next(next.award_name), path: callUpPath(year, next.award_code) },
  };
}

function groupOf(rows: readonly CallsRow[], award: string): CallGroup[] {
  const [first] = rows;
  if (!first) return [];
  return [
    {
      id: groupAnchor(first.group_number),
      heading: words.group(first.group_number),
      award: words.groupAward(award, first.group_size, label('recipientKind', first.recipient_kind)),
      decision: words.decision(first.decision_number, formatDate(first.decision_on), first.authority),
      size: first.group_size,
      names: rows.map(calledName),
    },
  ];
}
