/** The sign on home screens. */
import type { APIRoute } from 'astro';
import { iconOnPaper } from '../outputs/icon.ts';
import { manifestIconWidths } from '../outputs/manifest.ts';
import { touchIconWidth } from '../views/page-head.ts';

export function getStaticPaths() {
  return [touchIconWidth, ...manifestIconWidths].map((width) => ({
    params: { width: String(width) },
    props: { width },
  }));
}

export const GET: APIRoute<{ width: number }> = ({ props }) =>
  new Response(iconOnPaper(props.width), { headers: { 'content-type': 'image/png' } });
