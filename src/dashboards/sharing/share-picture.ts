import type { Database } from '../../db/database.ts';
import { sharingText } from '../../text/public-sharing.ts';
import { text } from '../../text/vi.ts';
import type { SharedExemplarsRow } from '../rows.ts';
import type { SiteView } from '../site.ts';
import { loadSite } from '../site.ts';
import { loadSharedExemplars } from './shared-exemplars.ts';

/** What every share picture says of the site. */
export interface Masthead {
  council: string;
  /** Set when what is shown is sample data. */
  sample: string | null;
}

/** What the share picture of an exemplar says. */
export interface ExemplarPicture extends Masthead {
  site: string;
  kicker: string;
  headline: string;
  name: string;
  unit: string | null;
  award: string | null;
}

/** What the share picture of every other page says. */
export interface SitePicture extends Masthead {
  brand: string;
  organisation: string;
  subject: string;
}

/** Where a page's share picture is, and what it says to who cannot see it. */
export interface ShareLink {
  path: string;
  alt: string;
}

const words = sharingText.picture;

/** None when it is not said where the site stands: a picture is asked for by its whole address. */
export async function loadExemplarPictures(db: Database): Promise<{ id: string; picture: ExemplarPicture }[]> {
  const site = await loadSite(db);
  if (site.address === null) return [];
  const exemplars = await loadSharedExemplars(db);
  return exemplars.map((row) => ({ id: row.exemplar_id, picture: exemplarPicture(site, row) }));
}

/** Null for the same reason. */
export async function loadSitePicture(db: Database): Promise<SitePicture | null> {
  const site = await loadSite(db);
  return site.address === null ? null : sitePicture(site);
}

export function exemplarPicture(site: SiteView, row: SharedExemplarsRow): ExemplarPicture {
  return {
    ...masthead(site),
    site: sharingText.siteName(site.name),
    kicker: words.kicker(row.field),
    headline: row.headline,
    name: row.name,
    unit: unitOf(row),
    award: row.award_name,
  };
}

export function sitePicture(site: SiteView): SitePicture {
  return { ...masthead(site), brand: text.site.name, organisation: site.name, subject: words.site };
}

export function exemplarShare({ exemplar_id, headline, name }: SharedExemplarsRow): ShareLink {
  return { path: `/guong-dien-hinh/${exemplar_id}/chia-se.png`, alt: words.alt(headline, name) };
}

export function siteShare({ name, councilName }: SiteView): ShareLink {
  return { path: '/chia-se.png', alt: words.siteAlt(name, councilName) };
}

/** A unit that is itself the exemplar is not named twice. */
function unitOf({ name, unit_name }: SharedExemplarsRow): string | null {
  return unit_name === name ? null : unit_name;
}

function masthead({ councilName, sampleNote }: SiteView): Masthead {
  return { council: councilName, sample: sampleNote === null ? null : text.sample.title };
}
