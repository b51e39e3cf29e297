import type { APIRoute } from 'astro';
import { loadListing } from '../../dashboards/search/listing.ts';
import { open } from '../../db/node.ts';

/** What the search knows of all but the rolls of honour. */
export const GET: APIRoute = async () => Response.json(await loadListing(await open()));
