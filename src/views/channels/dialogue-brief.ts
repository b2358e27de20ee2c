/**
 * What every channel tells of a dialogue: the few facts that a poster, an announcement and a message are made of, worded
 * once and from the record alone.
 */
import { type Dialogue, heldPeriod, isInternal, isTiming } from '../../domain/dialogue.ts';
import { populationOf } from '../../domain/illustrative.ts';
import type { Portal } from '../../domain/portal.ts';
import { formatDate, formatWhen, sentenceCase } from '../../locale/dates.ts';
import { formatLabels, intakeLabels } from '../../locale/labels.ts';
import { vi } from '../../locale/vi.ts';
import type { FlexibleDate } from '../../schemas/flexible-date.ts';
import { clockTimeIn } from '../../text/clock-time.ts';
import { namesHour } from '../../text/named-hour.ts';
import type { IsoDate } from '../../time/civil-date.ts';
import { dayOfWeek } from '../../time/work-calendar.ts';
import { canonicalOf, paths } from '../hrefs.ts';
import { organisationLink, partyValues } from '../parties.ts';

/** What there is to tell: that one may come, that one need not, or what came of it. */
type DialogueStage = 'coming' | 'postponed' | 'cancelled' | 'past' | 'held' | 'concluded';

/** A time in the parts that a reader looks for. */
interface TimeBrief {
  /** "Thứ Năm, ngày 03/12/2026"; where no day is named, the words that there are: "Quý IV/2026". */
  readonly day: string;
  /** "08 giờ 00", where the source names the hour. */
  readonly clock?: string;
  /** Nothing is known of the time. */
  readonly isMissing: boolean;
}

export interface StateBrief {
  /** To be seen from afar: "Đã hoãn". */
  readonly word: string;
  /** To be read under the word. */
  readonly text: string;
  /** The same as one sentence, for who hears it without the word. */
  readonly said: string;
  /** Why it was put off or called off. */
  readonly reason?: string;
}

export interface DialogueBrief {
  readonly stage: DialogueStage;
  readonly isIllustrative: boolean;
  readonly title: string;
  readonly host: string;
  /** As last announced, else as promised; of what was held, the days on which it was. */
  readonly time: TimeBrief;
  readonly place?: { readonly name: string; readonly address?: string };
  /** What there is to say of its state besides the time; none of a dialogue to come. */
  readonly state?: StateBrief;
  readonly chairs: readonly string[];
  readonly audience: readonly string[];
  readonly topics: readonly string[];
  /** Ways of putting a question; none where the source names none. */
  readonly intakes: readonly string[];
  readonly formats: readonly string[];
  /** Of what was held: how many came, spoke and asked, as far as was counted. */
  readonly counts: readonly string[];
  /** Address of the record's own page. */
  readonly address: string;
}

/** Dialogues with the people; to one within an organisation (nội bộ) nobody is invited by poster, voice or message. */
export function publicDialogues({ dialogues }: Portal): readonly Dialogue[] {
  return dialogues.filter((dialogue) => !isInternal(dialogue));
}

function dayWithName(day: IsoDate): string {
  return vi.channels.namedDay(vi.rules.weekdays[dayOfWeek(day) - 1] ?? '', formatDate(day));
}

/** A bound or tentative day is not a day to come on, so it gets neither its name nor an hour. */
function timeBrief(when: FlexibleDate): TimeBrief {
  const isMissing = when.kind === 'unknown';
  if (when.kind !== 'day' || when.bound !== undefined || when.tentative) {
    return { day: sentenceCase(formatWhen(when)), isMissing };
  }
  const day = dayWithName(when.day);
  const clock = clockTimeIn(when.raw);
  if (clock) return { day, clock: vi.channels.clock(clock.hour, clock.minute), isMissing };
  // An hour that cannot be told in one way is told in the source's own words: nobody may come at the wrong time.
  return { day: namesHour(when.raw) ? vi.channels.dayInWords(day, when.raw) : day, isMissing };
}

function heldTime(dialogue: Dialogue): TimeBrief | undefined {
  const period = heldPeriod(dialogue);
  if (!period) return undefined;
  const { start, end } = period;
  const day =
    start === end
      ? dayWithName(start)
      : sentenceCase(vi.dialogue.heldDays(formatDate(start), formatDate(end)));
  return { day, isMissing: false };
}

const stages = {
  planned: 'coming',
  announced: 'coming',
  postponed: 'postponed',
  cancelled: 'cancelled',
  held: 'held',
  concluded: 'concluded',
  passed: 'past',
  unknown: 'past',
} as const satisfies Record<Dialogue['status'], DialogueStage>;

function stateOf({ schedule, status }: Dialogue): StateBrief | undefined {
  const words = vi.channels.state;
  switch (stages[status]) {
    case 'coming':
      return undefined;
    case 'past':
      return words.past;
    case 'held':
      return words.held;
    case 'concluded':
      return words.concluded;
    case 'postponed':
    case 'cancelled': {
      const last = schedule.at(-1);
      if (!last || isTiming(last)) return undefined;
      const { word, text, said } = words[last.kind];
      const on = formatDate(last.on);
      return { word, text: text(on), said: said(on), reason: words.reason(last.reason) };
    }
  }
}

function countsOf({ held }: Dialogue): readonly string[] {
  if (!held) return [];
  const { attendance, speakingTurns, petitionCounts: counts } = held;
  const words = vi.channels.counts;
  return [
    ...(attendance === undefined ? [] : [words.attendance(attendance)]),
    ...(speakingTurns === undefined ? [] : [words.speakingTurns(speakingTurns)]),
    ...(counts === undefined ? [] : [words.petitions(counts.collectedBefore + counts.askedLive)]),
  ];
}

export function dialogueBrief(portal: Portal, dialogue: Dialogue): DialogueBrief {
  const { place } = dialogue;
  const state = stateOf(dialogue);
  return {
    stage: stages[dialogue.status],
    isIllustrative: populationOf(portal, dialogue.host) === 'illustrative',
    title: dialogue.title,
    host: organisationLink(portal, dialogue.host).text,
    time: heldTime(dialogue) ?? timeBrief(dialogue.when),
    ...(place && {
      place: { name: place.name, ...(place.address !== undefined && { address: place.address }) },
    }),
    ...(state && { state }),
    chairs: partyValues(portal, dialogue.chairs).map(({ text }) => text),
    audience: dialogue.audience,
    topics: dialogue.topics,
    intakes: (dialogue.intakes ?? []).map((intake) => intakeLabels[intake]),
    formats: (dialogue.formats ?? []).map((format) => formatLabels[format]),
    counts: countsOf(dialogue),
    address: canonicalOf(portal.site, paths.dialogue(dialogue.id)),
  };
}
