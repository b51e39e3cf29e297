import type { APIRoute } from 'astro';
import { audience } from '../../audience.ts';
import { loadPublication } from '../../dashboards/open-data/publication.ts';
import { exportTables } from '../../db/export.ts';
import { open } from '../../db/node.ts';

export async function getStaticPaths() {
  const { datasets } = await loadPublication({ db: await open(), audience, exportTables });
  return datasets.flatMap(({ name: dataset, files }) =>
    files.map(({ format, bytes }) => ({ params: { dataset, format }, props: { bytes } })),
  );
}

/** One dataset in one format. */
export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
