/** The feed of the whole portal: real records alone. */
import { loadPortal } from '../loading/portal.ts';
import { atomFeed } from '../outputs/feed.ts';
import { portalFeedView } from '../views/feed.ts';

export function GET(): Response {
  return new Response(atomFeed(portalFeedView(loadPortal())));
}
