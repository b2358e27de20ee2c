/** What belongs to a petition elsewhere: commitments that answer it, other petitions of its matter, mentions. */
import type { Petition } from '../domain/petition.ts';
import type { Portal } from '../domain/portal.ts';
import { endOfPetition, mattersPetitions, timesRaised } from '../domain/rules/work-findings.ts';
import { formatDate } from '../locale/dates.ts';
import { commitmentStageLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import { compareDates } from '../time/civil-date.ts';
import type { FactValue } from './facts.ts';
import { hrefOf, paths } from './hrefs.ts';
import type { LinkView } from './page-head.ts';
import { petitionLink, stageLabel } from './petition.ts';

export interface MatterView {
  /** How often it was raised, and whether it is settled by now. */
  readonly sentence: string;
  /** Its other petitions, earliest first. */
  readonly petitions: readonly FactValue[];
  /** Where it was raised without becoming a petition of its own, earliest first. */
  readonly mentions: readonly FactValue[];
}

/** Commitments of notices, each with its notice and how far it has come. */
export function commitmentValues(portal: Portal, { id }: Petition): readonly FactValue[] {
  return (portal.commitmentsByPetition[id] ?? []).map((commitment) => {
    const notice = portal.noticeById[commitment.noticeId];
    return {
      text: vi.petition.commitment(commitment.number, notice?.title ?? commitment.noticeId),
      href: hrefOf(portal.site, paths.commitment(commitment.noticeId, commitment.id)),
      detail: commitmentStageLabels[commitment.state.stage],
    };
  });
}

/** A matter that was raised once has nothing to tell. */
export function matterView(portal: Portal, petition: Petition): MatterView | undefined {
  const times = timesRaised(portal, petition);
  if (times < 2) return undefined;
  const all = mattersPetitions(portal, petition);
  // One that was closed as a duplicate, or withdrawn, leaves the matter with the others.
  const last = all.findLast((entry) => endOfPetition(entry) !== 'stopped');
  return {
    sentence: vi.petition.raised[last ? endOfPetition(last) : 'stopped'](times),
    petitions: all
      .filter(({ id }) => id !== petition.id)
      .map((other) => ({
        ...petitionLink(portal, other),
        detail: vi.petition.other(
          other.code,
          formatDate(other.state.receivedOn),
          stageLabel(other).toLowerCase(),
        ),
      })),
    mentions: all
      .flatMap(({ id, code, mentions = [] }) =>
        mentions.map((mention) => ({ ...mention, ...(id !== petition.id && { code }) })),
      )
      .sort((a, b) => compareDates(a.on, b.on))
      .map(({ on, where, code }) => ({ text: where, detail: vi.petition.mentioned(formatDate(on), code) })),
  };
}

/** The petitions before and after this one among those of its dialogue. */
export function petitionNeighbours(
  portal: Portal,
  petition: Petition,
): { readonly previous?: LinkView; readonly next?: LinkView } {
  const siblings =
    petition.dialogue === undefined ? [] : (portal.petitionsByDialogue[petition.dialogue] ?? []);
  const position = siblings.indexOf(petition);
  const [before, after] = [siblings[position - 1], siblings[position + 1]];
  const link = (other: Petition): LinkView => {
    const { text, href } = petitionLink(portal, other);
    return { text: vi.petition.coded(other.code, text), href };
  };
  return { ...(before && { previous: link(before) }), ...(after && { next: link(after) }) };
}
