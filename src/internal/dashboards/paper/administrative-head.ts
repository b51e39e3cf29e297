import type { Database, Query } from '../../../db/database.ts';
import { formatDate } from '../../../text/format.ts';
import { paperText, placeName } from '../../../text/internal-paper.ts';
import { text } from '../../../text/vi.ts';
import type { AdministrativeHeadRow } from '../rows.ts';
import sql from './administrative-head.sql?raw';

/** How a document of the council opens on paper: who issues it, where, and the year. */
export interface AdministrativeHeadView {
  superior: string;
  issuer: string;
  /** Where documents are dated: the setting, or the organisation's own name. */
  place: string;
  placeAndDate: string;
  /** Of which day its figures are, as a sentence. */
  asOf: string;
}

const administrativeHead: Query<AdministrativeHeadRow> = { name: 'administrative-head', sql };

export async function loadAdministrativeHead(db: Database): Promise<AdministrativeHeadView> {
  return toView(await db.rows(administrativeHead));
}

export function toView(rows: readonly AdministrativeHeadRow[]): AdministrativeHeadView {
  const [row] = rows;
  if (!row) throw new Error('the database names no organisation');
  const place = row.document_place ?? placeName(row.name);
  return {
    superior: row.issuing_body,
    // No line begins with a dash.
    issuer: row.council_name.replaceAll(' - ', '\u00a0- '),
    place,
    placeAndDate: paperText.placeAndDate(place, row.as_of.slice(0, 4)),
    asOf: text.footer.asOfDate(formatDate(row.as_of)),
  };
}
