import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { open } from '../../../../../db/node.ts';
import { loadAwardIndex } from '../../../../dashboards/award/award-index.ts';
import { loadAnnex } from '../../../../dashboards/report/annex/annex.ts';
import { annexType } from '../../../../dashboards/report/annex/annex-address.ts';
import { annexDocument } from '../../../../dashboards/report/annex/annex-document.ts';
import { reportPages } from '../../../../dashboards/report/report-address.ts';

export async function getStaticPaths() {
  return reportPages(await loadAwardIndex(await open()), 'h1');
}

/** The annex of the report, in which the office goes on writing. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const annex = await loadAnnex(await open(), props.index, props.at);
  return new Response(await annexDocument(annex), { headers: { 'Content-Type': annexType } });
};
