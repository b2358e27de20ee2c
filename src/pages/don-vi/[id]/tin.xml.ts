/** The feed of one body. */
import type { APIContext, InferGetStaticPropsType } from 'astro';
import { loadPortal } from '../../../loading/portal.ts';
import { atomFeed } from '../../../outputs/feed.ts';
import { organisationFeedView, organisationsWithFeed } from '../../../views/feed.ts';

export function getStaticPaths() {
  const portal = loadPortal();
  return organisationsWithFeed(portal).map((organisation) => ({
    params: { id: organisation.id },
    props: { view: organisationFeedView(portal, organisation) },
  }));
}

export function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>): Response {
  return new Response(atomFeed(props.view));
}
