/** Under a sub-path crawlers do not look for it; the sitemap is then to be named in the host's own file. */
import type { APIRoute } from 'astro';
import { loadPortal } from '../loading/portal.ts';
import { robotsText } from '../outputs/robots.ts';
import { canonicalOf, channelNames, hrefOf, paths } from '../views/hrefs.ts';

export const GET: APIRoute = () => {
  const { site } = loadPortal();
  return new Response(
    robotsText({
      sitemap: canonicalOf(site, paths.sitemap),
      base: hrefOf(site, paths.home),
      textFiles: Object.values(channelNames).filter((name) => name.endsWith('.txt')),
    }),
  );
};
