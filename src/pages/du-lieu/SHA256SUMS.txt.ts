import type { APIRoute } from 'astro';
import { audience } from '../../audience.ts';
import { checksums, loadPublication } from '../../dashboards/open-data/publication.ts';
import { exportTables } from '../../db/export.ts';
import { open } from '../../db/node.ts';

/** By which a reader sees that a file came over whole. */
export const GET: APIRoute = async () =>
  new Response(checksums(await loadPublication({ db: await open(), audience, exportTables })));
