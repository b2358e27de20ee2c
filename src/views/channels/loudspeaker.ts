/**
 * The script for the loudspeaker (bài phát thanh, truyền thanh cơ sở) of a dialogue or a notice: whole sentences that read
 * aloud well, with everything spelled out, 60 to 90 seconds long at the reading speed of the body that reads it.
 */
import type { Dialogue } from '../../domain/dialogue.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Portal } from '../../domain/portal.ts';
import { joinWords } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import { spoken, syllableCount } from '../../text/spoken.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { type PageHead, pageHead } from '../page-head.ts';
import { type DialogueBrief, dialogueBrief, type StateBrief } from './dialogue-brief.ts';
import { type NoticeBrief, noticeBrief } from './notice-brief.ts';
import { type MessagePart, shortened } from './shortening.ts';

/**
 * Syllables a minute where the body has no speed of its own on record. News of the Voice of Vietnam is read at 233, pauses
 * included (106 items, 29.444 syllables: "Khảo sát ngôn ngữ bản tin thời sự trên Đài Tiếng nói Việt Nam", 3.3.1); in the
 * open, with an echo between houses and old people listening, a seventh less is still understood.
 */
const usualSpeed = 200;

/** Seconds that an announcement should take: shorter is missed, longer is not listened to. */
export const announcement = { shortest: 60, longest: 90 } as const;

export interface LoudspeakerView {
  readonly head: PageHead;
  readonly isIllustrative: boolean;
  readonly recordHref: string;
  /** The announcement, a sentence each. */
  readonly sentences: readonly string[];
  readonly syllables: number;
  readonly seconds: number;
  /** "215 âm tiết, khoảng 65 giây khi đọc 200 âm tiết một phút." */
  readonly measure: string;
  /** Whose speed it is. */
  readonly speedNote: string;
  /** Said where the record has too little for the time, or where parts were left out to keep within it. */
  readonly lengthNote?: string;
}

/** Time that a text takes, to the nearest second. */
function secondsFor(syllables: number, speed: number): number {
  return Math.round((syllables * 60) / speed);
}

interface Script {
  readonly isIllustrative: boolean;
  readonly parts: readonly MessagePart[];
  readonly rest: (count: number) => string;
  /** Id of the body whose loudspeaker it is. */
  readonly body: string;
}

function sentenceParts(parts: readonly MessagePart[]): readonly MessagePart[] {
  return parts.map((part) => ({ ...part, text: spoken(part.text) }));
}

function loudspeakerView(
  portal: Portal,
  { isIllustrative, parts, rest, body }: Script,
  { head, recordHref }: Pick<LoudspeakerView, 'head' | 'recordHref'>,
): LoudspeakerView {
  const own = portal.organisationById[body]?.readingSpeed;
  const speed = own ?? usualSpeed;
  const words = vi.channels.loudspeaker;
  const { texts, dropped } = shortened(sentenceParts(parts), {
    lengthOf: (sentences) => secondsFor(syllableCount(sentences.join(' ')), speed),
    limit: announcement.longest,
    rest: (count) => spoken(rest(count)),
  });
  const syllables = syllableCount(texts.join(' '));
  const seconds = secondsFor(syllables, speed);
  const lengthNote =
    seconds < announcement.shortest
      ? words.short(announcement.shortest)
      : seconds > announcement.longest
        ? words.long(announcement.longest)
        : dropped > 0
          ? words.shortened(announcement.longest)
          : undefined;
  return {
    head,
    isIllustrative,
    recordHref,
    sentences: texts,
    syllables,
    seconds,
    measure: words.measure(syllables, seconds, speed),
    speedNote: own === undefined ? words.usualSpeed : words.ownSpeed,
    ...(lengthNote !== undefined && { lengthNote }),
  };
}

function illustrativePart({ isIllustrative }: { isIllustrative: boolean }): readonly MessagePart[] {
  return isIllustrative ? [{ name: 'illustrative', text: vi.channels.loudspeaker.illustrative }] : [];
}

function stateParts(state: StateBrief | undefined): readonly MessagePart[] {
  if (!state) return [];
  const { said, reason } = state;
  return [
    { name: 'state', text: said },
    ...(reason === undefined ? [] : [{ name: 'reason' as const, text: vi.channels.asSentence(reason) }]),
  ];
}

/** The sentences on what there is to come to, or on what came of it. */
function dialogueParts(brief: DialogueBrief): readonly MessagePart[] {
  const words = vi.channels.loudspeaker;
  const { stage, time, place, state, topics } = brief;
  const where = place === undefined ? words.placeMissing : words.place(place.name, place.address);
  const when = words.time[stage](time.day, time.clock);
  const isOpen = stage === 'coming';
  // That it does not take place must be heard before its time is.
  const isOff = stage === 'cancelled' || stage === 'postponed';
  return [
    ...illustrativePart(brief),
    { name: 'greeting', text: words.greeting },
    { name: 'what', text: words.what(brief.host, brief.title) },
    ...(isOff ? stateParts(state) : []),
    { name: 'when', text: when },
    { name: 'where', text: where },
    ...(isOff ? [] : stateParts(state)),
    { name: 'who', text: words.chairs(brief.chairs.join('; ')) },
    { name: 'audience', text: words.audience(brief.audience.join('; ')) },
    ...topics.map((topic, index) => ({
      name: index === 0 ? ('firstEntries' as const) : ('entries' as const),
      text: words.topic(index, topics.length, topic),
      isEntry: true,
    })),
    ...(isOpen
      ? [
          {
            name: 'take' as const,
            text:
              brief.intakes.length > 0 ? words.take(joinWords(brief.intakes)) : words.takeMissing(brief.host),
          },
        ]
      : []),
    ...(brief.counts.length > 0
      ? [{ name: 'counts' as const, text: words.counts(joinWords(brief.counts)) }]
      : []),
    ...(isOpen ? [{ name: 'reminder' as const, text: words.reminder(when, where) }] : []),
    { name: 'closing', text: words.closing },
  ];
}

export function dialogueLoudspeaker(portal: Portal, dialogue: Dialogue): LoudspeakerView {
  const brief = dialogueBrief(portal, dialogue);
  const above = { text: dialogue.title, href: hrefOf(portal.site, paths.dialogue(dialogue.id)) };
  return loudspeakerView(
    portal,
    {
      isIllustrative: brief.isIllustrative,
      parts: dialogueParts(brief),
      rest: vi.channels.loudspeaker.moreTopics,
      body: dialogue.host,
    },
    {
      head: pageHead(portal, {
        title: vi.channels.loudspeaker.titleOf(dialogue.title),
        description: vi.channels.loudspeaker.description,
        path: paths.dialogueChannel(dialogue.id, 'loudspeaker'),
        above: [{ text: vi.schedule.title, href: hrefOf(portal.site, paths.schedule) }, above],
      }),
      recordHref: above.href,
    },
  );
}

function noticeParts(brief: NoticeBrief): readonly MessagePart[] {
  const words = vi.channels.loudspeaker;
  const { tasks } = brief;
  return [
    ...illustrativePart(brief),
    { name: 'greeting', text: words.greeting },
    { name: 'what', text: words.document(brief.issuer, brief.number, brief.title) },
    { name: 'when', text: words.issued(brief.issued) },
    { name: 'state', text: tasks.length === 0 ? words.noTask : words.tasks(tasks.length) },
    ...tasks.map(({ action, lead, due }, index) => ({
      name: index === 0 ? ('firstEntries' as const) : ('entries' as const),
      text: words.task(index, action, lead, due),
      isEntry: true,
    })),
    ...(tasks.length === 0 ? [] : [{ name: 'counts' as const, text: words.progress(brief.progress) }]),
    { name: 'audience', text: words.signedBy(brief.signedBy) },
    { name: 'closing', text: words.closing },
  ];
}

export function noticeLoudspeaker(portal: Portal, notice: Notice): LoudspeakerView {
  const brief = noticeBrief(portal, notice);
  const above = { text: notice.title, href: hrefOf(portal.site, paths.notice(notice.id)) };
  return loudspeakerView(
    portal,
    {
      isIllustrative: brief.isIllustrative,
      parts: noticeParts(brief),
      rest: vi.channels.loudspeaker.moreTasks,
      body: notice.issuer.org,
    },
    {
      head: pageHead(portal, {
        title: vi.channels.loudspeaker.titleOf(notice.title),
        description: vi.channels.loudspeaker.description,
        path: paths.noticeChannel(notice.id, 'loudspeaker'),
        above: [{ text: vi.notices.title, href: hrefOf(portal.site, paths.notices) }, above],
      }),
      recordHref: above.href,
    },
  );
}
