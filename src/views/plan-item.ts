/** A promised dialogue as the plan page shows it, and the facts it shares with a dialogue's own page. */
import { type InPlan, type Portal, promiseKey } from '../domain/portal.ts';
import { dialogueTypeLabels, formatLabels, regularityLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { PlanItem } from '../schemas/plan-item.ts';
import { type Fact, factOf, statedFact } from './facts.ts';
import { hrefOf, paths } from './hrefs.ts';
import { partyValues } from './parties.ts';
import { sourceText } from './source.ts';
import { type WhenView, whenFact, whenView } from './when.ts';

type Meeting = Pick<PlanItem, 'type' | 'regularity' | 'chairs' | 'audience' | 'formats' | 'place'>;

/** What is known of a meeting besides its time; what its source leaves out is said to be left out. */
export function meetingFacts(portal: Portal, meeting: Meeting): readonly Fact[] {
  const { place } = meeting;
  return [
    statedFact(
      vi.facts.place,
      [place && { text: place.name, ...(place.address !== undefined && { detail: place.address }) }],
      vi.common.notStated,
    ),
    { term: vi.facts.chairs, values: partyValues(portal, meeting.chairs) },
    { term: vi.facts.audience, values: meeting.audience.map((text) => ({ text })) },
    statedFact(
      vi.facts.format,
      (meeting.formats ?? []).map((format) => ({ text: formatLabels[format] })),
      vi.common.notStated,
    ),
    { term: vi.facts.type, values: [{ text: dialogueTypeLabels[meeting.type] }] },
    {
      term: vi.facts.regularity,
      values: meeting.regularity.map((regularity) => ({ text: regularityLabels[regularity] })),
    },
  ];
}

/** What only the promise says: how often, for whom, under which heading. */
export function promiseFacts(portal: Portal, item: PlanItem): readonly Fact[] {
  const { heading, frequency, minimumPerYear, appliesTo } = item;
  return [
    ...factOf(vi.facts.heading, [heading && whenFact(heading, portal.asOf)]),
    ...factOf(vi.facts.frequency, [frequency && whenFact(frequency, portal.asOf)]),
    ...factOf(vi.facts.minimum, [
      minimumPerYear && { text: vi.facts.minimumValue(minimumPerYear.count, minimumPerYear.each) },
    ]),
    ...factOf(vi.facts.appliesTo, partyValues(portal, appliesTo)),
    { term: vi.facts.source, values: [{ text: sourceText(item.source) }] },
  ];
}

export interface PlanItemView {
  readonly id: string;
  readonly title: string;
  readonly when: WhenView;
  readonly topics: readonly string[];
  readonly facts: readonly Fact[];
  readonly note?: string;
  /** Pages of the dialogues that this item promises. */
  readonly dialogues: readonly { readonly text: string; readonly href: string }[];
}

export function planItemView(portal: Portal, { plan, entry }: InPlan<PlanItem>): PlanItemView {
  return {
    id: entry.id,
    title: entry.title,
    when: whenView(entry.when, portal.asOf),
    topics: entry.topics,
    facts: [...meetingFacts(portal, entry), ...promiseFacts(portal, entry)],
    ...(entry.note !== undefined && { note: entry.note }),
    dialogues: (portal.dialoguesByPromise[promiseKey(plan.id, entry.id)] ?? []).map(({ id, title }) => ({
      text: title,
      href: hrefOf(portal.site, paths.dialogue(id)),
    })),
  };
}
