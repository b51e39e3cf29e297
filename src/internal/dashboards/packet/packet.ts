import type { TableView } from '../../../dashboards/table.ts';
import type { Database } from '../../../db/database.ts';
import { packetText as words } from '../../../text/internal-packet.ts';
import { findings } from '../overview/findings.ts';
import { blocs } from '../ranking/blocs.ts';
import type { RankingView } from '../ranking/ranking.ts';
import { loadRanking } from '../ranking/ranking.ts';
import { nominations } from './nominations.ts';
import { openFindings } from './open-findings.ts';

/** The papers of the meeting in which the council decides on a year. */
export interface PacketView {
  title: string;
  contents: ContentsLine[];
  rankings: { id: string; ranking: RankingView }[];
  nominations: TableView;
  findings: TableView;
}

/** A part of the papers, with the sheets within it. */
export interface ContentsLine {
  id: string;
  title: string;
  within: { id: string; title: string }[];
}

/** The papers of a year. */
export function packetPath(year: number): string {
  return `/noi-bo/tai-lieu-hop/${year}/`;
}

/** The anchors of the parts. */
export const packetParts = { rankings: 'xep-hang', nominations: 'suy-ton', findings: 'giai-trinh' } as const;

export async function loadPacket(db: Database, year: number): Promise<PacketView> {
  const rows = await db.rows(blocs, year);
  const rankings = await Promise.all(
    rows.map(async ({ bloc_id }) => ({
      id: `khoi-${bloc_id.toLowerCase()}`,
      ranking: await loadRanking(db, year, bloc_id),
    })),
  );
  return {
    title: words.title(year),
    contents: contentsOf(rankings),
    rankings,
    nominations: nominations(rows, year),
    findings: openFindings(await db.rows(findings, year), year),
  };
}

function contentsOf(rankings: PacketView['rankings']): ContentsLine[] {
  const within = rankings.map(({ id, ranking }) => ({ id, title: ranking.title }));
  return [
    { id: packetParts.rankings, title: words.rankings.heading, within },
    { id: packetParts.nominations, title: words.nominations.heading, within: [] },
    { id: packetParts.findings, title: words.findings.heading, within: [] },
  ];
}
