import type { APIRoute } from 'astro';
import { audience } from '../../audience.ts';
import { loadPublisher, toDataPackage } from '../../dashboards/open-data/data-package.ts';
import { loadPublication } from '../../dashboards/open-data/publication.ts';
import { exportTables } from '../../db/export.ts';
import { open } from '../../db/node.ts';

/** What is given away, told to programs. */
export const GET: APIRoute = async () => {
  const db = await open();
  const publication = await loadPublication({ db, audience, exportTables });
  return Response.json(toDataPackage(await loadPublisher(db), publication));
};
