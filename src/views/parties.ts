/** Bodies, posts and groups as pages name them. */
import type { Portal } from '../domain/portal.ts';
import type { Organisation } from '../domain/records.ts';
import { vi } from '../locale/vi.ts';
import type { Party } from '../schemas/party.ts';
import type { FactValue } from './facts.ts';
import { hrefOf, paths } from './hrefs.ts';
import type { LinkView } from './page-head.ts';

/** A body by the name that readers use. Its type is part of every name: "Ba Đình" was a district and is a ward. */
export function nameOf({ name, shortName }: Organisation): string {
  return shortName ?? name;
}

export function organisationLink(portal: Portal, id: string): LinkView {
  const organisation = portal.organisationById[id];
  if (!organisation) throw new Error(`No organisation "${id}" in the Portal.`);
  return { text: nameOf(organisation), href: hrefOf(portal.site, paths.organisation(id)) };
}

function partyValue(portal: Portal, { org, group, count, within, post }: Party): FactValue {
  if (org !== undefined) {
    const { text, href } = organisationLink(portal, org);
    return { text: post === undefined ? text : vi.common.postOf(post, text), href };
  }
  const name = group ?? '';
  const counted = count === undefined ? name : vi.common.groupOf(name, count);
  const text = post === undefined ? counted : vi.common.postOf(post, counted);
  // A group has no page of its own; the body it belongs to has.
  return within === undefined ? { text } : { text, href: organisationLink(portal, within).href };
}

export function partyValues(portal: Portal, parties: readonly Party[] | undefined): readonly FactValue[] {
  return (parties ?? []).map((party) => partyValue(portal, party));
}
