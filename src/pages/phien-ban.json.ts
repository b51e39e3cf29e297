import type { APIRoute } from 'astro';
import { loadSite } from '../dashboards/site.ts';
import { open } from '../db/node.ts';

/** How old the figures are, for a page that was kept to ask whether there are newer ones; the build adds its own mark. */
export const GET: APIRoute = async () => {
  const { asOfDay } = await loadSite(await open());
  return Response.json({ as_of: asOfDay });
};
