import type { APIRoute } from 'astro';
import { audience } from '../../audience.ts';
import { loadPublication } from '../../dashboards/open-data/publication.ts';
import { exportTables } from '../../db/export.ts';
import { open } from '../../db/node.ts';

/** All datasets as one database, for anyone's DuckDB and for the page that asks it. */
export const GET: APIRoute = async () => {
  const { database } = await loadPublication({ db: await open(), audience, exportTables });
  return new Response(database.bytes);
};
