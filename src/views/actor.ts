/** Who did something: a body of the Portal, a post in it, or a body that has no page here. */
import type { Portal } from '../domain/portal.ts';
import { vi } from '../locale/vi.ts';
import type { Actor } from '../schemas/event.ts';
import type { FactValue } from './facts.ts';
import { organisationLink } from './parties.ts';

/** A post by its title and body: "Chủ tịch – UBND phường Sông Xanh". */
export function postValue(portal: Portal, id: string): FactValue {
  const post = portal.postById[id];
  if (!post) throw new Error(`No post "${id}" in the Portal.`);
  const { text, href } = organisationLink(portal, post.org);
  return { text: vi.common.postOf(post.title, text), href };
}

export function actorValue(portal: Portal, { org, name, post }: Actor): FactValue {
  if (post !== undefined) return postValue(portal, post);
  return org === undefined ? { text: name ?? '' } : organisationLink(portal, org);
}
