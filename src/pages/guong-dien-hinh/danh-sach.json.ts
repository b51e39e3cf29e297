import type { APIRoute } from 'astro';
import { loadExemplarIndex } from '../../dashboards/exemplar/exemplar-index.ts';
import { open } from '../../db/node.ts';

/** All exemplars, for the combined search in the browser. */
export const GET: APIRoute = async () => Response.json(await loadExemplarIndex(await open()));
