import type { APIRoute } from 'astro';
import { loadSite } from '../../dashboards/site.ts';
import { open } from '../../db/node.ts';
import { toManifest } from '../dashboards/app/app-manifest.ts';

/** How the internal site is installed as an application. */
export const GET: APIRoute = async () => Response.json(toManifest(await loadSite(await open())));
