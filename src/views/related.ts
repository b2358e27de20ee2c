/** What belongs to a plan or a notice elsewhere on the portal: the way from a promise to what came of it, and back. */
import type { Dialogue } from '../domain/dialogue.ts';
import { promiseOf } from '../domain/duties.ts';
import type { Notice } from '../domain/notice.ts';
import type { Petition } from '../domain/petition.ts';
import { type Portal, promiseKey } from '../domain/portal.ts';
import type { Plan } from '../domain/records.ts';
import { dialogueStatusLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { FactValue } from './facts.ts';
import { hrefOf, paths } from './hrefs.ts';
import { petitionLink, stageLabel } from './petition.ts';

export interface RelatedView {
  readonly heading: string;
  readonly links: readonly FactValue[];
  /** That there are more than are shown. */
  readonly more?: string;
  /** What is said where there is none. */
  readonly none: string;
}

/** Records shown of one kind; those of a dialogue are all on its page. */
const longest = 10;

/** @param more says how many are left out, and where they are. */
function relatedOf(
  { heading, none }: { readonly heading: string; readonly none: string },
  links: readonly FactValue[],
  more: (left: number) => string,
): RelatedView {
  const left = links.length - longest;
  return { heading, links: links.slice(0, longest), none, ...(left > 0 && { more: more(left) }) };
}

function unique<T>(records: readonly T[]): readonly T[] {
  return [...new Set(records)];
}

function dialogueValue(portal: Portal, { id, title, status }: Dialogue): FactValue {
  return {
    text: title,
    href: hrefOf(portal.site, paths.dialogue(id)),
    detail: dialogueStatusLabels[status],
  };
}

function noticeValue(portal: Portal, { id, title }: Notice): FactValue {
  return { text: title, href: hrefOf(portal.site, paths.notice(id)) };
}

function planValue(portal: Portal, { id, shortTitle }: Plan): FactValue {
  return { text: shortTitle, href: hrefOf(portal.site, paths.plan(id)) };
}

function petitionValue(portal: Portal, petition: Petition): FactValue {
  const { text, href } = petitionLink(portal, petition);
  return { text: vi.petition.coded(petition.code, text), href, detail: stageLabel(petition) };
}

/** The dialogues that a plan promised, the notices that concluded them, the petitions raised at them. */
export function planRelations(portal: Portal, plan: Plan): readonly RelatedView[] {
  const { dialogues, notices, petitions, more } = vi.related.plan;
  const held = plan.items.flatMap(({ id }) => portal.dialoguesByPromise[promiseKey(plan.id, id)] ?? []);
  const concluding = unique(held.flatMap(({ id }) => portal.noticesByDialogue[id] ?? []));
  const raised = held.flatMap(({ id }) => portal.petitionsByDialogue[id] ?? []);
  return [
    relatedOf(
      dialogues,
      held.map((dialogue) => dialogueValue(portal, dialogue)),
      more,
    ),
    relatedOf(
      notices,
      concluding.map((notice) => noticeValue(portal, notice)),
      more,
    ),
    relatedOf(
      petitions,
      raised.map((petition) => petitionValue(portal, petition)),
      more,
    ),
  ];
}

/** The dialogues that a notice concludes, the plans that promised them, the petitions that its commitments answer. */
export function noticeRelations(portal: Portal, notice: Notice): readonly RelatedView[] {
  const { dialogues, plans, petitions, more } = vi.related.notice;
  const concluded = notice.dialogues.flatMap((id) => portal.dialogueById[id] ?? []);
  const promising = unique(concluded.flatMap((dialogue) => promiseOf(portal, dialogue)?.plan ?? []));
  const answered = unique(
    notice.commitments.flatMap(({ petitions: ids = [] }) =>
      ids.flatMap((id) => portal.petitionById[id] ?? []),
    ),
  );
  return [
    relatedOf(
      dialogues,
      concluded.map((dialogue) => dialogueValue(portal, dialogue)),
      more,
    ),
    relatedOf(
      plans,
      promising.map((plan) => planValue(portal, plan)),
      more,
    ),
    relatedOf(
      petitions,
      answered.map((petition) => petitionValue(portal, petition)),
      more,
    ),
  ];
}
