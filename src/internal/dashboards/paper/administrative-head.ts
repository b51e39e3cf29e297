import { site } from '../../../dashboards/site.ts';
import type { SiteRow } from '../../../dashboards/rows.ts';
import type { Database } from '../../../db/database.ts';
import { paperText, placeName } from '../../../text/internal-paper.ts';

/** How a document of the council opens on paper: who issues it, where, and the year. */
export interface AdministrativeHeadView {
  superior: string;
  issuer: string;
  placeAndDate: string;
}

export async function loadAdministrativeHead(db: Database): Promise<AdministrativeHeadView> {
  return toView(await db.rows(site));
}

export function toView(rows: readonly SiteRow[]): AdministrativeHeadView {
  const [row] = rows;
  if (!row) throw new Error('the database names no organisation');
  return {
    superior: row.issuing_body,
    // No line begins with a dash.
    issuer: row.council_name.replaceAll(' - ', '\u00a0- '),
    placeAndDate: paperText.placeAndDate(placeName(row.name), row.as_of.slice(0, 4)),
  };
}
