import type { APIRoute } from 'astro';
import { audience } from '../../../audience.ts';
import type { ExemplarPicture } from '../../../dashboards/sharing/share-picture.ts';
import { exemplarPicture } from '../../../dashboards/sharing/share-picture.ts';
import { loadSharedExemplars } from '../../../dashboards/sharing/shared-exemplars.ts';
import { loadSite } from '../../../dashboards/site.ts';
import { open } from '../../../db/node.ts';
import { exemplarBoard } from '../../../sharing/board.ts';
import { draw } from '../../../sharing/draw.ts';

export async function getStaticPaths() {
  const db = await open();
  const site = await loadSite(db);
  // A picture is asked for by its whole address, so without one nobody would.
  if (audience === 'internal' || site.address === null) return [];
  const exemplars = await loadSharedExemplars(db);
  return exemplars.map((row) => ({ params: { id: row.exemplar_id }, props: { picture: exemplarPicture(site, row) } }));
}

/** What sites that show a link to an exemplar's story put beside it. */
export const GET: APIRoute<{ picture: ExemplarPicture }> = async ({ props }) =>
  new Response(await draw(exemplarBoard(props.picture)), { headers: { 'Content-Type': 'image/png' } });
