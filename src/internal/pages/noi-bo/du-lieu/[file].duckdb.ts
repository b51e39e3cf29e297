import type { APIRoute } from 'astro';
import { loadDatabaseFile } from '../../../dashboards/progress/database-file.ts';
import { databaseBytes } from '../../../../db/download.ts';
import { open } from '../../../../db/node.ts';

export async function getStaticPaths() {
  const { name } = await loadDatabaseFile(await open());
  return [{ params: { file: name } }];
}

/** The internal database itself, for the engine in the browser. */
export const GET: APIRoute = () =>
  new Response(databaseBytes(), { headers: { 'Content-Type': 'application/octet-stream' } });
