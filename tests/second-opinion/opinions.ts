import { coverageOpinions } from './coverage.ts';
import { readFolder } from './read/folder.ts';
import { criterionGaps } from './gap.ts';
import { lineOpinions } from './line.ts';
import { outcomes } from './outcome.ts';
import { blocOverviews } from './overview.ts';
import { periodOpinions } from './period.ts';
import { progressOpinions } from './progress.ts';
import { publicationOpinions } from './publication.ts';
import { blocRanking, blocStages, nominations, quarterRanking, stageTotals } from './ranking.ts';
import type { Opinion } from './row.ts';
import { standingsOf } from './standing.ts';
import { taskOpinions } from './task.ts';
import { yearOpinions } from './year.ts';

/** What every view should answer about the data of this folder, worked out from its files alone. */
export function opinionsOf(data: string): Opinion[] {
  const folder = readFolder(data);
  const standings = standingsOf(folder);
  return [
    stageTotals(standings),
    blocStages(standings),
    blocRanking(folder, standings),
    quarterRanking(standings),
    criterionGaps(standings),
    nominations(folder, standings),
    ...blocOverviews(folder, standings),
    ...outcomes(folder),
    ...lineOpinions(folder),
    ...periodOpinions(folder),
    ...coverageOpinions(folder),
    ...progressOpinions(folder),
    ...taskOpinions(folder),
    ...yearOpinions(folder),
    ...publicationOpinions(folder),
  ];
}
