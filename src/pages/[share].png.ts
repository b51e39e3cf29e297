import type { APIRoute } from 'astro';
import { audience } from '../audience.ts';
import { loadSitePicture } from '../dashboards/sharing/share-picture.ts';
import type { SitePicture } from '../dashboards/sharing/share-picture.ts';
import { open } from '../db/node.ts';
import { siteBoard } from '../sharing/board.ts';
import { draw } from '../sharing/draw.ts';

export async function getStaticPaths() {
  const picture = audience === 'public' ? await loadSitePicture(await open()) : null;
  return picture === null ? [] : [{ params: { share: 'chia-se' }, props: { picture } }];
}

/** What sites that show a link to a page without a picture of its own put beside it. */
export const GET: APIRoute<{ picture: SitePicture }> = async ({ props }) =>
  new Response(await draw(siteBoard(props.picture)), { headers: { 'Content-Type': 'image/png' } });
