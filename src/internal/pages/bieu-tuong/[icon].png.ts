import type { APIRoute } from 'astro';
import type { AppIcon } from '../../dashboards/app/app-icons.ts';
import { appIcons } from '../../dashboards/app/app-icons.ts';
import { drawIcon } from '../../icon/draw-icon.ts';

export function getStaticPaths() {
  return appIcons.map((icon) => ({ params: { icon: icon.name }, props: { icon } }));
}

export const GET: APIRoute<{ icon: AppIcon }> = async ({ props }) =>
  new Response(await drawIcon(props.icon), { headers: { 'Content-Type': 'image/png' } });
