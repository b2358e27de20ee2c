/**
 * Who has reported (tình hình báo cáo số liệu): silence is a state of its own. A body of which nothing is on record has
 * not received nothing; it has not reported.
 */
import { type Dialogue, isInternal } from '../dialogue.ts';
import type { Portal } from '../portal.ts';
import type { ScopeRecords } from './scopes.ts';

/** What the portal has of the petitions of one dialogue. */
export type DialogueReporting =
  /** Nothing is on record of the meeting itself. */
  | { readonly kind: 'not_held' }
  /** It was held, and neither a petition nor the number of them is on record. */
  | { readonly kind: 'not_reported' }
  /** The minutes count more petitions than the portal has. */
  | { readonly kind: 'partial'; readonly recorded: number; readonly minuted: number }
  | { readonly kind: 'reported'; readonly recorded: number };

export function dialogueReporting(portal: Portal, { id, held }: Dialogue): DialogueReporting {
  const recorded = (portal.petitionsByDialogue[id] ?? []).length;
  if (!held && recorded === 0) return { kind: 'not_held' };
  const counts = held?.petitionCounts;
  const minuted = counts && counts.collectedBefore + counts.askedLive;
  if (recorded === 0 && minuted === undefined) return { kind: 'not_reported' };
  return minuted !== undefined && minuted > recorded
    ? { kind: 'partial', recorded, minuted }
    : { kind: 'reported', recorded };
}

/** The bodies that hosted, announced or were promised dialogues, by whether anything came of them that can be counted. */
export interface BodyReporting {
  readonly expected: readonly string[];
  readonly reported: readonly string[];
  /** Chưa báo cáo. */
  readonly silent: readonly string[];
}

/**
 * Hosts of dialogues with the people are expected to report, and bodies that promised some in a plan. One petition, or minutes that count
 * them (zero too), is a report.
 */
export function bodyReporting(
  portal: Portal,
  { dialogues, promises }: Pick<ScopeRecords, 'dialogues' | 'promises'>,
): BodyReporting {
  const hosts = [
    ...new Set([
      ...dialogues.filter((dialogue) => !isInternal(dialogue)).map(({ host }) => host),
      ...promises.filter(({ entry }) => !isInternal(entry)).map(({ plan }) => plan.issuer.org),
    ]),
  ];
  const hasReported = (body: string) =>
    (portal.petitionsByReceiver[body] ?? []).length > 0 ||
    dialogues.some((dialogue) => {
      const { kind } = dialogueReporting(portal, dialogue);
      return dialogue.host === body && (kind === 'reported' || kind === 'partial');
    });
  return {
    expected: hosts,
    reported: hosts.filter(hasReported),
    silent: hosts.filter((body) => !hasReported(body)),
  };
}
