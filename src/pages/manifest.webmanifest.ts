import type { APIRoute } from 'astro';
import { loadPortal } from '../loading/portal.ts';
import { manifestText } from '../outputs/manifest.ts';
import { hrefOf, paths } from '../views/hrefs.ts';

export const GET: APIRoute = () => {
  const { site } = loadPortal();
  const text = manifestText({
    homeHref: hrefOf(site, paths.home),
    iconHref: (width) => hrefOf(site, paths.icon(width)),
  });
  return new Response(text, { headers: { 'content-type': 'application/manifest+json' } });
};
