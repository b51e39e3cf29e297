import type { APIRoute } from 'astro';
import { audience } from '../audience.ts';
import { sitePicture } from '../dashboards/sharing/share-picture.ts';
import type { SitePicture } from '../dashboards/sharing/share-picture.ts';
import { loadSite } from '../dashboards/site.ts';
import { open } from '../db/node.ts';
import { siteBoard } from '../sharing/board.ts';
import { draw } from '../sharing/draw.ts';

export async function getStaticPaths() {
  const site = await loadSite(await open());
  // A picture is asked for by its whole address, so without one nobody would.
  if (audience === 'internal' || site.address === null) return [];
  return [{ params: { share: 'chia-se' }, props: { picture: sitePicture(site) } }];
}

/** What sites that show a link to a page without a picture of its own put beside it. */
export const GET: APIRoute<{ picture: SitePicture }> = async ({ props }) =>
  new Response(await draw(siteBoard(props.picture)), { headers: { 'Content-Type': 'image/png' } });
