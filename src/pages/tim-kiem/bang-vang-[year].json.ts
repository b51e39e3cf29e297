import type { APIRoute } from 'astro';
import { loadRoll } from '../../dashboards/search/roll.ts';
import { loadSite, yearPaths } from '../../dashboards/site.ts';
import { open } from '../../db/node.ts';

export async function getStaticPaths() {
  return yearPaths(await loadSite(await open()));
}

/** What the search knows of the year's roll of honour. */
export const GET: APIRoute<{ year: number }> = async ({ props }) =>
  Response.json(await loadRoll(await open(), props.year));
