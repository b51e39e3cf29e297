import type { APIRoute } from 'astro';
import { open } from '../../../../../../db/node.ts';
import type { IndicatorAddress } from '../../../../../dashboards/progress/indicator-slice.ts';
import { loadIndicatorSlice, loadIndicators } from '../../../../../dashboards/progress/indicator-slice.ts';

export async function getStaticPaths() {
  return loadIndicators(await open());
}

/** All that the form can answer on one indicator. */
export const GET: APIRoute<IndicatorAddress> = async ({ props }) =>
  Response.json(await loadIndicatorSlice(await open(), props.year, props.code));
