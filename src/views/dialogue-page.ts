/** Everything that a dialogue's page shows. */
import { phaseOn } from '../domain/chronology.ts';
import { type Dialogue, heldPeriod, isInternal, isTiming } from '../domain/dialogue.ts';
import { obligationsFor, promiseOf, tasksFor } from '../domain/duties.ts';
import { populationOf } from '../domain/illustrative.ts';
import { petitionStages } from '../domain/petition.ts';
import type { Portal } from '../domain/portal.ts';
import { dialogueFindings } from '../domain/rules/dialogue-findings.ts';
import type { Finding } from '../domain/rules/finding.ts';
import { formatDate, formatWhen, sentenceCase } from '../locale/dates.ts';
import {
  dialogueStatusLabels,
  formatLabels,
  intakeLabels,
  petitionStageLabels,
  schedulingLabels,
} from '../locale/labels.ts';
import { formatNumber } from '../locale/numbers.ts';
import { vi } from '../locale/vi.ts';
import { type AddToCalendarView, addDialogueToCalendar } from './add-to-calendar.ts';
import { type ChannelLinksView, dialogueChannels } from './channels/channel-links.ts';
import { type CitationView, citationView } from './citation.ts';
import { progressText } from './commitment.ts';
import { type ObligationView, obligationView, type TaskView, taskView } from './duties.ts';
import { type ErratumView, errataViews } from './errata.ts';
import { type Fact, factOf, statedFact } from './facts.ts';
import { statisticsLink } from './figures/scope.ts';
import { type FindingView, findingView, findingViews } from './findings.ts';
import { hrefOf, paths } from './hrefs.ts';
import { linkedDialogue } from './linked-data.ts';
import { neighboursIn } from './neighbours.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { organisationLink, partyValues } from './parties.ts';
import { meetingFacts, promiseFacts } from './plan-item.ts';
import { publicationFacts } from './publication.ts';
import { type SourcedEntry, sourceText } from './source.ts';
import { petitionMark, type StateMarkView } from './state-mark.ts';
import { type WhenView, whenFact, whenView } from './when.ts';

export interface DialoguePageView {
  readonly head: PageHead;
  /** Sentences: where this dialogue stands on the Portal's day. */
  readonly state: string;
  readonly isIllustrative: boolean;
  readonly when: WhenView;
  readonly facts: readonly Fact[];
  readonly topics: readonly string[];
  readonly isInternal: boolean;
  readonly intakes: readonly string[];
  readonly agenda: readonly SourcedEntry[];
  readonly participants: readonly SourcedEntry[];
  /** Announcements and changes, earliest first. */
  readonly schedule: readonly ScheduleEntryView[];
  /** Where, when and what was made public. */
  readonly publications: readonly Fact[];
  /** What was held; empty where nothing is recorded. */
  readonly held: readonly Fact[];
  /** Each with how far its work has come. */
  readonly notices: readonly (LinkView & { readonly progress: string })[];
  /** How many petitions stand where; absent where there are none. */
  readonly petitionSummary?: string;
  readonly petitions: readonly (LinkView & { readonly code: string; readonly stage: StateMarkView })[];
  /** Where the petitions are counted. */
  readonly statistics?: LinkView;
  /** Said where the record's own numbers and the petitions on the portal differ. */
  readonly petitionGap?: string;
  readonly findings: readonly FindingView[];
  /** The findings a reader asks for first: announced in time, concluded in time. */
  readonly clocks: readonly Pick<FindingView, 'mark' | 'title'>[];
  readonly errata: readonly ErratumView[];
  readonly obligations: readonly ObligationView[];
  readonly tasks: readonly TaskView[];
  readonly note?: string;
  readonly body: string;
  readonly calendar: AddToCalendarView;
  readonly channels: ChannelLinksView;
  readonly citation: CitationView;
  readonly previous?: LinkView;
  readonly next?: LinkView;
}

/** Anchors of the page's parts. */
export const dialogueSections = {
  facts: 'thong-tin',
  topics: 'noi-dung',
  intake: 'neu-y-kien',
  schedule: 'cong-khai',
  held: 'da-dien-ra',
  petitions: 'kien-nghi',
  conclusion: 'ket-luan',
  findings: 'doi-chieu',
  errata: 'dinh-chinh',
  duties: 'yeu-cau',
  tasks: 'nhiem-vu',
} as const;

interface ScheduleEntryView {
  readonly date: string;
  readonly label: string;
  readonly text: string;
}

/** When and where it is to be held now, and why it was changed. */
export function schedulingText(entry: Dialogue['schedule'][number]): string {
  return [
    isTiming(entry) ? vi.dialogue.scheduledFor(formatWhen(entry.when), entry.place?.name) : '',
    entry.kind === 'announced' ? '' : vi.dialogue.scheduleReason(entry.reason),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function scheduleView({ schedule }: Dialogue): readonly ScheduleEntryView[] {
  return schedule.map((entry) => ({
    date: formatDate(entry.on),
    label: schedulingLabels[entry.kind],
    text: schedulingText(entry),
  }));
}

/** Speaking turns and petitions are two numbers: one may speak without asking for anything. */
function heldFacts(dialogue: Dialogue): readonly Fact[] {
  const { held } = dialogue;
  const period = heldPeriod(dialogue);
  if (!held || !period) return [];
  const number = (value: number | undefined) => [
    value === undefined ? undefined : { text: formatNumber(value) },
  ];
  const counts = held.petitionCounts;
  const days = sentenceCase(vi.dialogue.heldDays(formatDate(period.start), formatDate(period.end)));
  return [
    { term: vi.dialogue.heldOn, values: [{ text: days }] },
    { term: vi.facts.format, values: [{ text: formatLabels[held.format] }] },
    statedFact(vi.dialogue.attendance, number(held.attendance), vi.rules.missing),
    statedFact(vi.dialogue.speakingTurns, number(held.speakingTurns), vi.rules.missing),
    statedFact(
      vi.dialogue.petitionCount,
      [
        counts && {
          text: formatNumber(counts.collectedBefore + counts.askedLive),
          detail: vi.dialogue.petitionCountDetail(counts.collectedBefore, counts.askedLive),
        },
      ],
      vi.rules.missing,
    ),
  ];
}

/** The notice period and the conclusion, where the rules say something of them. */
function clockViews(portal: Portal, findings: readonly Finding[]): DialoguePageView['clocks'] {
  return findings
    .filter(({ rule, verdict }) => {
      const { kind } = rule.requirement;
      return (kind === 'notice' || kind === 'conclusion_notice') && verdict !== 'not_applicable';
    })
    .map((finding) => {
      const { mark, title } = findingView(portal, finding);
      return { mark, title };
    });
}

/** What the minutes count and what the portal has: a difference is said, not hidden. */
function petitionGap(portal: Portal, { id, held }: Dialogue): string | undefined {
  const counts = held?.petitionCounts;
  if (!counts) return undefined;
  const stated = counts.collectedBefore + counts.askedLive;
  const published = (portal.petitionsByDialogue[id] ?? []).length;
  return stated === published ? undefined : vi.dialogue.petitionGap(stated, published);
}

/** "5 kiến nghị: 2 đã giải quyết dứt điểm, 3 đang giải quyết." The parts add up to the whole. */
function petitionSummary(portal: Portal, { id }: Dialogue): string | undefined {
  const petitions = portal.petitionsByDialogue[id] ?? [];
  if (petitions.length === 0) return undefined;
  const parts = petitionStages.flatMap((stage) => {
    const count = petitions.filter(({ state }) => state.stage === stage).length;
    return count === 0 ? [] : [vi.dialogue.petitionPart(count, petitionStageLabels[stage].toLowerCase())];
  });
  return vi.dialogue.petitionSummary(petitions.length, parts);
}

/** With a life of its own, a dialogue is where its status says; else where the plan's time puts it. */
function stateSentence(portal: Portal, dialogue: Dialogue): string {
  const { when, schedule, held, status } = dialogue;
  const time = formatWhen(when);
  const period = heldPeriod(dialogue);
  if (held && period) {
    const days = vi.dialogue.heldDays(formatDate(period.start), formatDate(period.end));
    return vi.dialogue.stateHeld(days, status === 'concluded');
  }
  const last = schedule.at(-1);
  if (last && !isTiming(last)) return vi.dialogue.stateOff(last.kind, formatDate(last.on), last.reason);
  if (last) return vi.dialogue.stateAnnounced(time, formatDate(last.on), status === 'passed');
  // A record may say its time more exactly than the plan did; then it is not the plan that says so.
  const isOfPlan = promiseOf(portal, dialogue)?.entry.when === when;
  const by = isOfPlan ? vi.dialogue.timeBy.plan : vi.dialogue.timeBy.record;
  switch (phaseOn(when, portal.asOf)) {
    case 'coming':
      return vi.dialogue.stateComing(by, time);
    case 'current':
      return vi.dialogue.stateCurrent(by, time);
    case 'past':
      return vi.dialogue.statePast(by, time);
    case 'standing':
      return vi.dialogue.stateStanding(by, time);
    case 'unstated':
      return vi.dialogue.stateUnstated;
  }
}

export function dialoguePageView(portal: Portal, dialogue: Dialogue): DialoguePageView {
  const promise = promiseOf(portal, dialogue);
  const population = populationOf(portal, dialogue.host);
  // From what is real, no way leads on to what is invented.
  const row = portal.dialogues.filter(({ host }) => populationOf(portal, host) === population);
  const gap = petitionGap(portal, dialogue);
  const findings = dialogueFindings(portal, dialogue);
  const summary = petitionSummary(portal, dialogue);
  const statistics = statisticsLink(portal, { kind: 'dialogue', population, dialogue: dialogue.id });
  const head = pageHead(portal, {
    title: dialogue.title,
    description: vi.dialogue.description(formatWhen(dialogue.when), dialogue.topics[0] ?? ''),
    path: paths.dialogue(dialogue.id),
    above: [{ text: vi.schedule.title, href: hrefOf(portal.site, paths.schedule) }],
    state: stateSentence(portal, dialogue),
    record: linkedDialogue(portal, dialogue),
  });
  return {
    head,
    state: stateSentence(portal, dialogue),
    isIllustrative: population === 'illustrative',
    when: whenView(dialogue.when, portal.asOf),
    facts: [
      { term: vi.facts.status, values: [{ text: dialogueStatusLabels[dialogue.status] }] },
      { term: vi.facts.time, values: [whenFact(dialogue.when, portal.asOf)] },
      ...meetingFacts(portal, dialogue),
      { term: vi.facts.host, values: [organisationLink(portal, dialogue.host)] },
      ...factOf(vi.facts.coordinating, partyValues(portal, dialogue.coordinating)),
      ...factOf(vi.facts.ordinal, [
        dialogue.ordinal === undefined ? undefined : { text: vi.facts.ordinalValue(dialogue.ordinal) },
      ]),
      ...factOf(vi.facts.plan, [
        promise && {
          text: promise.plan.shortTitle,
          href: hrefOf(portal.site, paths.planEntry(promise.plan.id, promise.entry.id)),
        },
      ]),
      ...(promise ? promiseFacts(portal, promise.entry) : []),
    ],
    topics: dialogue.topics,
    isInternal: isInternal(dialogue),
    intakes: (dialogue.intakes ?? []).map((intake) => intakeLabels[intake]),
    agenda: (dialogue.agenda ?? []).map(({ text, source }) => ({
      text,
      ...(source && { source: sourceText(source) }),
    })),
    participants: (dialogue.participants ?? []).map(({ group, count, source }) => ({
      text: group,
      ...(source && { source: sourceText(source) }),
      ...(count !== undefined && { detail: vi.dialogue.participantCount(count) }),
    })),
    schedule: scheduleView(dialogue),
    publications: publicationFacts(dialogue.publications),
    held: heldFacts(dialogue),
    notices: (portal.noticesByDialogue[dialogue.id] ?? []).map(({ id, title, commitments }) => ({
      text: title,
      href: hrefOf(portal.site, paths.notice(id)),
      progress: commitments.length === 0 ? vi.notice.noTask : progressText(commitments),
    })),
    ...(statistics && { statistics }),
    petitions: (portal.petitionsByDialogue[dialogue.id] ?? []).map(({ id, code, title, state }) => ({
      code,
      text: title,
      href: hrefOf(portal.site, paths.petition(id)),
      stage: petitionMark(state.stage, petitionStageLabels[state.stage]),
    })),
    ...(summary !== undefined && { petitionSummary: summary }),
    ...(gap !== undefined && { petitionGap: gap }),
    findings: findingViews(portal, findings),
    clocks: clockViews(portal, findings),
    errata: errataViews(dialogue.errata),
    obligations: promise ? obligationsFor(promise).map((duty) => obligationView(portal, duty)) : [],
    tasks: promise ? tasksFor(promise).map((task) => taskView(portal, task)) : [],
    ...(dialogue.note !== undefined && { note: dialogue.note }),
    body: dialogue.body,
    calendar: addDialogueToCalendar(portal, dialogue),
    channels: dialogueChannels(portal, dialogue),
    citation: citationView(portal, { head, body: dialogue.host }),
    ...neighboursIn(row, dialogue, ({ id, title }) => ({
      text: title,
      href: hrefOf(portal.site, paths.dialogue(id)),
    })),
  };
}
