import type { TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatDate, formatNumber, formatPercent } from '../../../text/format.ts';
import { qualityText as words } from '../../../text/internal-quality.ts';
import type { Figure } from '../figure.ts';
import type { FilesRow, ProblemsRow, QualityTotalRow } from '../rows.ts';
import { files, fileTable } from './file-table.ts';
import { problems, problemTable } from './problem-table.ts';
import sql from './quality-total.sql?raw';

/** Whether the figures can be trusted: what was read, what is missing, and what its keepers should mend. */
export interface QualityView {
  title: string;
  lead: string;
  meta: string;
  figures: Figure[];
  problems: TableView;
  files: TableView;
}

export const qualityTotal: Query<QualityTotalRow> = { name: 'quality-total', sql };

export async function loadQuality(db: Database): Promise<QualityView> {
  return toView(await loadQualityTotal(db), await db.rows(problems), await db.rows(files));
}

export async function loadQualityTotal(db: Database): Promise<QualityTotalRow> {
  const [total] = await db.rows(qualityTotal);
  if (!total) throw new Error('the database names no organisation, so nothing was read into it');
  return total;
}

export function toView(
  total: QualityTotalRow,
  problemRows: readonly ProblemsRow[],
  fileRows: readonly FilesRow[],
): QualityView {
  return {
    title: words.title,
    lead: words.lead(total),
    meta: words.meta(formatDate(total.as_of), total.fingerprint),
    figures: figuresOf(total),
    problems: problemTable(problemRows, fileRows),
    files: fileTable(fileRows),
  };
}

function figuresOf(total: QualityTotalRow): Figure[] {
  const isWhole = total.rejected === 0;
  return [
    { label: words.read, value: formatNumber(total.read), comparison: words.inFiles(total.files) },
    { label: words.accepted, value: formatNumber(total.accepted), comparison: shareOf(total) },
    {
      label: words.rejected,
      value: formatNumber(total.rejected),
      comparison: isWhole ? words.noneRejected : words.someRejected,
      mark: isWhole ? undefined : 'red',
    },
    { label: words.setAside, value: formatNumber(total.set_aside), comparison: words.setAsideNote },
    {
      label: words.warnings,
      value: formatNumber(total.warnings),
      comparison: total.warnings > 0 ? words.warningsNote : undefined,
    },
  ];
}

/** Rounded down: what is not whole must not read 100%. */
function shareOf({ accepted_share: share }: QualityTotalRow): string | undefined {
  return share === null
    ? undefined
    : words.acceptedShare(formatPercent(Math.floor(share * 10_000) / 10_000, share < 1 ? 2 : 0));
}
