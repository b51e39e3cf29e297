import type { APIRoute } from 'astro';
import { loadPictureFiles } from '../../dashboards/exemplar/picture.ts';
import { open } from '../../db/node.ts';
import { pictureBytes } from '../../db/picture.ts';

export async function getStaticPaths() {
  const files = await loadPictureFiles(await open());
  return files.map((file) => ({ params: { file }, props: { file } }));
}

/** A picture that the database of this build names; what else stands in its folder is not published. */
export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(pictureBytes(props.file), {
    headers: { 'Content-Type': props.file.endsWith('.webp') ? 'image/webp' : 'image/jpeg' },
  });
