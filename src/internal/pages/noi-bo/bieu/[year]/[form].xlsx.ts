import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadSite } from '../../../../../dashboards/site.ts';
import { open } from '../../../../../db/node.ts';
import { formPaths, loadForm } from '../../../../dashboards/form/form.ts';
import { formWorkbook } from '../../../../dashboards/form/form-workbook.ts';

export async function getStaticPaths() {
  return formPaths(await loadSite(await open()));
}

/** The form as a workbook. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const workbook = await formWorkbook(await loadForm(await open(), props.year, props.form));
  return new Response(new Uint8Array(workbook), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};
