import type { APIRoute } from 'astro';
import { audience } from '../../../audience.ts';
import type { ExemplarPicture } from '../../../dashboards/sharing/share-picture.ts';
import { loadExemplarPictures } from '../../../dashboards/sharing/share-picture.ts';
import { open } from '../../../db/node.ts';
import { exemplarBoard } from '../../../sharing/board.ts';
import { draw } from '../../../sharing/draw.ts';

export async function getStaticPaths() {
  const pictures = audience === 'public' ? await loadExemplarPictures(await open()) : [];
  return pictures.map(({ id, picture }) => ({ params: { id }, props: { picture } }));
}

/** What sites that show a link to an exemplar's story put beside it. */
export const GET: APIRoute<{ picture: ExemplarPicture }> = async ({ props }) =>
  new Response(await draw(exemplarBoard(props.picture)), { headers: { 'Content-Type': 'image/png' } });
