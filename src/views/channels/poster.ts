/**
 * The notice-board poster (áp phích) of a dialogue or a notice: one sheet of A4, whose date and place can be read from two
 * metres. How large everything stands is decided here, by the room that the words need, so that the sheet never overflows.
 */
import type { Dialogue } from '../../domain/dialogue.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Portal } from '../../domain/portal.ts';
import { sentenceCase } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { type PageHead, pageHead } from '../page-head.ts';
import { type DialogueBrief, dialogueBrief, type StateBrief } from './dialogue-brief.ts';
import { noticeBrief } from './notice-brief.ts';
import { fitted, lineHeight, sheet, textHeight } from './sheet-space.ts';

/** Type sizes of the sheet, in points; the style sheet has a token for each. */
const pointSizes = [48, 44, 40, 36, 30, 26, 22, 18, 16, 14, 12] as const;

type PointSize = (typeof pointSizes)[number];

/** What is read from afar: the time, the place, how many tasks. */
interface Headline {
  readonly term: string;
  readonly lines: readonly string[];
  readonly detail?: string;
  readonly isMissing: boolean;
  /** It was announced and no longer holds. */
  readonly isVoid: boolean;
}

interface PosterFact {
  readonly term: string;
  readonly text: string;
}

interface PosterEntry {
  readonly text: string;
  readonly detail?: string;
}

/** The words of a poster, before it is known how large they can stand. */
interface PosterWords {
  readonly isIllustrative: boolean;
  /** The body whose poster it is. */
  readonly host: string;
  readonly kind: string;
  readonly title: string;
  readonly state?: { readonly word: string; readonly text: string };
  readonly headlines: readonly Headline[];
  readonly facts: readonly PosterFact[];
  readonly list: {
    readonly heading: string;
    readonly isNumbered: boolean;
    readonly entries: readonly PosterEntry[];
    /** Said in place of the entries that find no room. */
    readonly rest: (count: number) => string;
  };
  readonly address: string;
}

interface PosterSizes {
  readonly title: PointSize;
  /** Of the first headline, and of those after it. */
  readonly time: PointSize;
  readonly place: PointSize;
  readonly text: PointSize;
}

export interface PosterView extends Omit<PosterWords, 'list'> {
  readonly head: PageHead;
  /** The record's own page, as a link on this site. */
  readonly recordHref: string;
  readonly sizes: PosterSizes;
  readonly list: {
    readonly heading: string;
    readonly isNumbered: boolean;
    readonly entries: readonly PosterEntry[];
    /** How many more there are on the portal, where some found no room. */
    readonly more?: string;
  };
}

// Room

/**
 * From generous to tight: first everything gives way a little, then all but the time and the place, which stay at 36
 * points and can be read from two metres.
 */
const ladder: readonly PosterSizes[] = [
  { title: 36, time: 48, place: 44, text: 22 },
  { title: 30, time: 48, place: 40, text: 22 },
  { title: 30, time: 48, place: 40, text: 18 },
  { title: 26, time: 44, place: 36, text: 18 },
  { title: 26, time: 44, place: 36, text: 16 },
  { title: 22, time: 40, place: 36, text: 16 },
  { title: 22, time: 36, place: 36, text: 14 },
  { title: 18, time: 36, place: 36, text: 14 },
  { title: 18, time: 36, place: 36, text: 12 },
  { title: 16, time: 30, place: 30, text: 12 },
  { title: 16, time: 22, place: 22, text: 12 },
];

/** A list that does not fit down to here is cut short; the steps below are for words that no list can make room for. */
const lastForList = 8;
const cutAt = 7;

/** Millimetres of the parts that do not depend on the words; the style sheet of the poster says the same. */
const room = {
  gap: 4,
  /** Host and kind in one row, with the rule below. */
  masthead: 12,
  illustrative: 15,
  /** QR code, address, day. */
  foot: 46,
  term: lineHeight(14),
  /** Padding of the block of the state, above and below. */
  stateBlock: 7,
  stateWord: 30,
  entryGap: 1.2,
  /** Indent of a list's entries. */
  indent: 9,
} as const;

const column = sheet.width - 2 * sheet.padding;
const height = sheet.height - 2 * sheet.padding;

/** Size of what stands under a larger text. */
export function detailSize(size: PointSize): PointSize {
  return size >= 36 ? 22 : size >= 22 ? 16 : 12;
}

/** The address of a place can be longer than its name: both are read from two metres, neither takes half the sheet. */
function headlineHeight({ lines, detail }: Headline, size: PointSize): number {
  const own = lines.reduce((sum, line) => sum + textHeight(line, size, column), 0);
  return (
    room.term + own + (detail === undefined ? 0 : textHeight(detail, detailSize(size), column, 'regular'))
  );
}

function entryHeight({ text, detail }: PosterEntry, size: PointSize): number {
  const width = column - room.indent;
  const own = textHeight(text, size, width, 'regular');
  const below = detail === undefined ? 0 : textHeight(detail, detailSize(size), width, 'regular');
  return room.entryGap + own + below;
}

/** The size of a headline by its place in their row. */
export function headlineSize({ time, place }: PosterSizes, index: number): PointSize {
  return index === 0 ? time : place;
}

/** Height of everything but the entries of the list. */
function fixedHeight(words: PosterWords, sizes: PosterSizes): number {
  const { title, text } = sizes;
  const { state, headlines, facts, list } = words;
  const parts = [
    room.masthead,
    ...(words.isIllustrative ? [room.illustrative] : []),
    textHeight(words.title, title, column),
    ...(state
      ? [
          room.stateBlock +
            textHeight(state.word.toLocaleUpperCase('vi'), room.stateWord, column - room.indent) +
            textHeight(state.text, text, column - room.indent, 'regular'),
        ]
      : []),
    ...headlines.map((entry, index) => headlineHeight(entry, headlineSize(sizes, index))),
    ...(facts.length === 0
      ? []
      : [
          facts.reduce(
            (sum, fact) => sum + textHeight(`${fact.term}: ${fact.text}`, text, column, 'regular'),
            0,
          ),
        ]),
    ...(list.entries.length === 0 ? [] : [lineHeight(text)]),
    room.foot,
  ];
  return parts.reduce((sum, part) => sum + part + room.gap, -room.gap);
}

/** How many entries of the list find room from the first on; the sentence on the rest takes a line of its own. */
function entriesThatFit({ list }: PosterWords, size: PointSize, left: number): number {
  const heights = list.entries.map((entry) => entryHeight(entry, size));
  if (heights.reduce((sum, entry) => sum + entry, 0) <= left) return heights.length;
  let free = left - lineHeight(size) - room.entryGap;
  const over = heights.findIndex((entry) => {
    free -= entry;
    return free < 0;
  });
  return over === -1 ? heights.length - 1 : over;
}

/** Words so long that no size saves them lose their ends: a sheet cut off by the printer would lose more. */
function clipped(words: PosterWords, { title, place, text }: PosterSizes): PosterWords {
  const clip = (value: string, size: number, lines: number) => fitted(value, size, { column, lines });
  return {
    ...words,
    title: clip(words.title, title, 4),
    ...(words.state && { state: { ...words.state, text: clip(words.state.text, text, 4) } }),
    headlines: words.headlines.map(({ lines, detail, ...rest }) => ({
      ...rest,
      lines: lines.map((line) => clip(line, place, 2)),
      ...(detail !== undefined && { detail: clip(detail, detailSize(place), 1) }),
    })),
    facts: words.facts.map(({ term, text: value }) => ({
      term,
      text: clip(`${term}: ${value}`, text, 3).slice(term.length + 2),
    })),
    list: {
      ...words.list,
      entries: words.list.entries.map((entry) => ({ ...entry, text: clip(entry.text, text, 4) })),
    },
  };
}

interface Fitting {
  readonly words: PosterWords;
  readonly sizes: PosterSizes;
  readonly shown: number;
}

function fitAt(words: PosterWords, sizes: PosterSizes): Fitting | undefined {
  const left = height - fixedHeight(words, sizes);
  return left < 0 ? undefined : { words, sizes, shown: entriesThatFit(words, sizes.text, left) };
}

/** The largest sizes at which all of it fits; else those at which the list is cut short, and that is said. */
function laidOut(words: PosterWords): Fitting {
  const found = ladder.map((sizes) => fitAt(words, sizes));
  const all = words.list.entries.length;
  const whole = found.slice(0, lastForList + 1).find((fitting) => fitting?.shown === all);
  if (whole) return whole;
  const most = Math.max(0, ...found.slice(cutAt, lastForList + 1).map((fitting) => fitting?.shown ?? 0));
  const cut = found.slice(cutAt).find((fitting) => fitting && fitting.shown > 0 && fitting.shown >= most);
  if (cut) return cut;
  const last = ladder.at(-1) as PosterSizes;
  return fitClipped(clipped(words, last), last);
}

/** Clipped words, with as many facts as leave the rest its room; title, time, place and address always have it. */
function fitClipped(words: PosterWords, sizes: PosterSizes): Fitting {
  const found = fitAt(words, sizes);
  if (found) return found;
  if (words.facts.length === 0) throw new Error(`The poster "${words.title}" does not fit on its sheet.`);
  return fitClipped({ ...words, facts: words.facts.slice(0, -1) }, sizes);
}

function posterView(
  words: PosterWords,
  { head, recordHref }: Pick<PosterView, 'head' | 'recordHref'>,
): PosterView {
  const { words: fitting, sizes, shown } = laidOut(words);
  const { heading, isNumbered, entries, rest } = fitting.list;
  const left = entries.length - shown;
  return {
    ...fitting,
    head,
    recordHref,
    sizes,
    list: {
      heading,
      isNumbered,
      entries: entries.slice(0, shown),
      ...(left > 0 && { more: rest(left) }),
    },
  };
}

// Words

function timeHeadline({ stage, time }: DialogueBrief): Headline {
  const { day, clock, isMissing } = time;
  return {
    term: vi.channels.poster.timeTerm[stage],
    lines: clock === undefined ? [day] : [clock, day],
    isMissing,
    isVoid: stage === 'cancelled' || stage === 'postponed',
  };
}

function placeHeadline({ place }: DialogueBrief): Headline {
  return {
    term: vi.facts.place,
    lines: [place?.name ?? vi.channels.placeMissing],
    ...(place?.address !== undefined && { detail: place.address }),
    isMissing: place === undefined,
    isVoid: false,
  };
}

function stateWords({ word, text, reason }: StateBrief): PosterWords['state'] & {} {
  return { word, text: reason === undefined ? text : `${text} ${reason}` };
}

/** How to have one's say is told while there is something to come to. */
function dialogueFacts(brief: DialogueBrief): readonly PosterFact[] {
  const { stage, chairs, audience, intakes, formats, counts, host } = brief;
  const list = (term: string, values: readonly string[]) =>
    values.length === 0 ? [] : [{ term, text: values.join('; ') }];
  const take =
    stage === 'coming' || stage === 'postponed'
      ? [
          ...list(vi.facts.format, formats),
          {
            term: vi.dialogue.take,
            text: intakes.length > 0 ? intakes.join('; ') : vi.channels.intakeMissing(host),
          },
        ]
      : [];
  return [
    ...list(vi.facts.chairs, chairs),
    ...list(vi.facts.audience, audience),
    ...take,
    ...list(vi.channels.countsTerm, counts),
  ];
}

export function dialoguePoster(portal: Portal, dialogue: Dialogue): PosterView {
  const brief = dialogueBrief(portal, dialogue);
  const above = { text: dialogue.title, href: hrefOf(portal.site, paths.dialogue(dialogue.id)) };
  const words: PosterWords = {
    isIllustrative: brief.isIllustrative,
    host: brief.host,
    kind: vi.channels.poster.kindOfDialogue,
    title: brief.title,
    ...(brief.state && { state: stateWords(brief.state) }),
    headlines: [timeHeadline(brief), placeHeadline(brief)],
    facts: dialogueFacts(brief),
    list: {
      heading: vi.dialogue.topics,
      isNumbered: false,
      entries: brief.topics.map((text) => ({ text })),
      rest: vi.channels.poster.moreTopics,
    },
    address: brief.address,
  };
  return posterView(words, {
    head: pageHead(portal, {
      title: vi.channels.poster.titleOf(dialogue.title),
      description: vi.channels.poster.description,
      path: paths.dialogueChannel(dialogue.id, 'poster'),
      above: [{ text: vi.schedule.title, href: hrefOf(portal.site, paths.schedule) }, above],
    }),
    recordHref: above.href,
  });
}

export function noticePoster(portal: Portal, notice: Notice): PosterView {
  const brief = noticeBrief(portal, notice);
  const above = { text: notice.title, href: hrefOf(portal.site, paths.notice(notice.id)) };
  const { tasks } = brief;
  const words: PosterWords = {
    isIllustrative: brief.isIllustrative,
    host: brief.issuer,
    kind: vi.notice.kind,
    title: brief.title,
    headlines: [
      {
        term: sentenceCase(vi.channels.poster.document(brief.number, brief.issued)),
        lines: [tasks.length === 0 ? vi.channels.poster.noTask : vi.commitment.count(tasks.length)],
        detail: tasks.length === 0 ? brief.progress : vi.channels.poster.doneOf(brief.done, brief.overdue),
        isMissing: false,
        isVoid: false,
      },
    ],
    facts: [{ term: vi.notice.signedBy, text: brief.signedBy }],
    list: {
      heading: vi.channels.poster.tasks,
      isNumbered: true,
      entries: tasks.map(({ number, action, lead, due, stage }) => ({
        text: vi.commitment.contents(number, action),
        detail: vi.channels.poster.taskDetail(lead, due, stage),
      })),
      rest: vi.channels.poster.moreTasks,
    },
    address: brief.address,
  };
  return posterView(words, {
    head: pageHead(portal, {
      title: vi.channels.poster.titleOf(notice.title),
      description: vi.channels.poster.description,
      path: paths.noticeChannel(notice.id, 'poster'),
      above: [{ text: vi.notices.title, href: hrefOf(portal.site, paths.notices) }, above],
    }),
    recordHref: above.href,
  });
}
